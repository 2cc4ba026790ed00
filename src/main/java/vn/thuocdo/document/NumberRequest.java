package vn.thuocdo.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.SourceRef;

/// Asks for the number of a document that is being issued.
///
/// @param kind    kind of the book, for example "KH"; see [NumberBook#kind]
/// @param date    the day of the document; its year chooses the book
/// @param drafter short name of the drafting unit for letters, or null
/// @param title   what the document is about
/// @param subject the record that bears the number
/// @param url     path of the record's page
public record NumberRequest(String kind, LocalDate date, @Nullable String drafter, String title, SourceRef subject,
        String url) {}
