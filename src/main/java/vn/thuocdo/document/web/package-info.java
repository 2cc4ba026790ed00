/// Pages and programs' addresses of files and number books.
@NullMarked
package vn.thuocdo.document.web;

import org.jspecify.annotations.NullMarked;
