package vn.thuocdo.document;

/// A number book as an administrator types it.
///
/// @param kind       abbreviation of what is numbered; fixed once the book is open
/// @param year       calendar year; fixed once the book is open
/// @param title      what people call it
/// @param template   how numbers are written, see [NotationTemplate]
/// @param nextNumber the number of the next document
/// @param reason     why numbers are left out when a used book goes on with a higher number; else may be empty
public record NumberBookDraft(String kind, int year, String title, String template, int nextNumber, String reason) {}
