/// Pages and API of the audit trail: search, differences, export, verification.
@NullMarked
package vn.thuocdo.audit.web;

import org.jspecify.annotations.NullMarked;
