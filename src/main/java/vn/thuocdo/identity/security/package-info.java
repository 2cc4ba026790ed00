/// Who may send which request: filter chains for static files, the API and pages, sessions, bearer tokens, limits
/// against guessing, and where somebody is led who must first do something else.
@NullMarked
package vn.thuocdo.identity.security;

import org.jspecify.annotations.NullMarked;
