package vn.thuocdo.notification;

/// A paragraph of a mail; public for its template only.
///
/// @param words   what happened
/// @param address full address of its page
public record MailLine(String words, String address) {}
