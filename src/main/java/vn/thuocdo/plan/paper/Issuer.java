package vn.thuocdo.plan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Letterhead;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.Signature;

/// Who issues a document and who signs it.
///
/// @param lines  name of the agency in two lines in ordinary case: `Ủy ban nhân dân`, `xã Thuận Châu`
/// @param place  name of the place without its kind: `Thuận Châu`
/// @param signer name of who signs, or null while it is not known
/// @param office in what office that person signs
public record Issuer(List<String> lines, String place, @Nullable String signer, Office office) {
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String CHAIRMAN = "Chủ tịch";
    private static final List<String> KINDS = List.of("xã", "phường", "thị trấn", "đặc khu", "huyện", "tỉnh",
            "thành phố");

    /// In what office somebody signs (Nghị định 30/2020/NĐ-CP, Điều 13).
    public sealed interface Office {
        /// The chairman.
        record Chairman() implements Office {}

        /// A vice chairman in the chairman's place (KT.).
        record ViceChairman() implements Office {}

        /// Somebody to whom the chairman lent the authority in writing (TUQ.).
        ///
        /// @param title title of that person's position, such as `Chánh Văn phòng`
        record Mandated(String title) implements Office {}
    }

    /// The issuer of an agency's full name, such as `Ủy ban nhân dân xã Thuận Châu`.
    public static Issuer of(String agency, @Nullable String signer, Office office) {
        if (!agency.startsWith(COMMITTEE + " "))
            return new Issuer(List.of(agency), agency, signer, office);
        var unit = agency.substring(COMMITTEE.length()).strip();
        var place = KINDS.stream().filter(kind -> unit.toLowerCase(Locale.ROOT).startsWith(kind + " "))
                .map(kind -> unit.substring(kind.length()).strip()).findFirst().orElse(unit);
        return new Issuer(List.of(COMMITTEE, unit), place, signer, office);
    }

    /// The name on one line: `Ủy ban nhân dân xã Thuận Châu`.
    public String name() {
        return String.join(" ", lines);
    }

    /// The name in running text: `UBND xã Thuận Châu`.
    public String shortName() {
        return name().replace(COMMITTEE, "UBND");
    }

    /// The unit alone: `xã Thuận Châu`.
    public String unit() {
        return lines.getLast();
    }

    Letterhead head(Notation notation, @Nullable LocalDate date) {
        return new Letterhead(null, lines, notation, place, date);
    }

    /// The signature for the committee as a body. Who has only the chairman's mandate signs for the chairman.
    Signature forCommittee() {
        return office instanceof Office.Mandated ? ofChairman() : ofChairman().onBehalfOf(COMMITTEE);
    }

    /// The signature of the chairman as a person in office.
    Signature ofChairman() {
        return switch (office) {
            case Office.Chairman _ -> Signature.by(CHAIRMAN, signer);
            case Office.ViceChairman _ -> Signature.by("Phó " + CHAIRMAN, signer).insteadOf(CHAIRMAN);
            case Office.Mandated mandated -> Signature.by(mandated.title(), signer).byMandateOf(CHAIRMAN);
        };
    }
}
