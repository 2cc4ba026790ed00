package vn.thuocdo.document.official;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The head of a document: who issues it, under which number, where and when.
///
/// @param superior name of the directly superior agency, or null where the issuer stands alone, as people's committees do
/// @param issuer   full name of the issuing agency in ordinary case, in one or more lines, for example
///                 `["Ủy ban nhân dân", "xã Lộc Hòa"]`
/// @param notation number and notation
/// @param place    where it is issued: the name of the unit without its kind, for example "Lộc Hòa"
/// @param date     the day of issue, or null while it is not issued
public record Letterhead(@Nullable String superior, List<String> issuer, Notation notation, String place,
        @Nullable LocalDate date) {
    public Letterhead {
        superior = superior == null ? null : RichText.clean(superior);
        issuer = issuer.stream().map(RichText::clean).toList();
        place = RichText.clean(place);
        if (issuer.isEmpty())
            throw new IllegalArgumentException("a document has an issuer");
    }

    /// The issuer's name on one line in ordinary case, for references.
    public String issuerName() {
        return String.join(" ", issuer);
    }

    /// "Lộc Hòa, ngày 22 tháng 01 năm 2025".
    public String placeAndDate() {
        return place + ", " + DecreeDate.words(date);
    }

    /// The same head with the number and day that it was issued under.
    public Letterhead issued(Notation given, LocalDate day) {
        return new Letterhead(superior, issuer, given, place, day);
    }
}
