/// Pages and API of inbox, preferences and mail.
@NullMarked
package vn.thuocdo.notification.web;

import org.jspecify.annotations.NullMarked;
