package vn.thuocdo.identity.web;

import vn.thuocdo.identity.Enrolment;

/// A second factor being set up.
///
/// @param action where the form goes
/// @param secret the secret to be typed into an app
/// @param qr     the same to be scanned
public record EnrolmentPage(String action, String secret, QrCode qr) {
    static EnrolmentPage of(String action, Enrolment enrolment) {
        return new EnrolmentPage(action, enrolment.secret(), QrCode.of(enrolment.address()));
    }
}
