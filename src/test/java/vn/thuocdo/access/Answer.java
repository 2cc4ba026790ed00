package vn.thuocdo.access;

import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;

/// What came of one call.
///
/// @param status  of HTTP
/// @param leads   where a redirect leads, or an empty text
/// @param changed rows written by the call
record Answer(int status, String leads, long changed, MockHttpServletResponse response) {
    static Answer of(MockHttpServletResponse response, long changed) {
        return new Answer(response.getStatus(), Objects.requireNonNullElse(response.getHeader("Location"), ""), changed,
                response);
    }

    /// Whether the product said "not yours", in one of its ways.
    boolean refusesAccess() {
        return status == 401 || status == 403 || status == 404 || status / 100 == 3 && leads.startsWith("/sign-in");
    }

    /// Whether the call was none that the endpoint understands, so that nothing can be learnt from it.
    boolean isBroken() {
        return status >= 500 || status == 400 || status == 405 || status == 406 || status == 415;
    }

    @Override
    public String toString() {
        return status + (leads.isEmpty() ? "" : " to " + leads)
                + (changed == 0 ? "" : ", " + changed + " rows changed");
    }
}
