package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Names as they stand in real plans of communes lead to the units meant.
class NameBookTests {
    private static final UnitId COMMUNE = UnitId.next();
    private static final List<Unit> OFFICIALS = agency("xã Vạn Phước", UnitKind.OFFICIAL_POST, "VP",
            "Văn phòng – Thống kê", "TP", "Tư pháp – Hộ tịch", "TC", "Tài chính – Kế toán", "VH", "Văn hóa – Xã hội",
            "DC", "Địa chính – Xây dựng – Nông nghiệp và Môi trường", "YT", "Trạm Y tế");
    private static final List<Unit> DIVISIONS = agency("xã Thuận Châu", UnitKind.DIVISION, "VP",
            "Văn phòng HĐND và UBND", "KT", "Phòng Kinh tế", "VH", "Phòng Văn hóa – Xã hội", "HC",
            "Trung tâm Phục vụ hành chính công");

    @ParameterizedTest
    @CsvSource({"Công chức Văn phòng – Thống kê xã,VP", "Công chức Văn phòng - Thống kê,VP", "VP-TK,VP",
            "Công chức VP – TK UBND xã,VP", "Văn phòng – Thống kê xã Vạn Phước,VP", "Tư pháp – hộ tịch,TP",
            "TP-HT,TP", "Tư pháp – Hộ tịch (trên CSDL Quốc gia),TP", "Tài chính - Kế toán xã,TC", "TC-KT,TC",
            "Công chức Văn hoá – Xã hội,VH", "Công chức Văn hóa và Xã hội,VH", "Văn hóa – xã hội (TBXH),VH",
            "Trạm Y tế xã,YT", "cán bộ công chức Tài chính - Kế toán,TC", "Chủ tịch UBND xã,LD",
            "Phó Chủ tịch UBND xã Vạn Phước,LD"})
    void officialsOfTheOldFrameAreKnown(String text, String code) {
        assertThat(known(OFFICIALS, text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân,VP", "Văn phòng HĐND-UBND xã,VP",
            "Văn phòng HĐND&UBND,VP", "VP HĐND và UBND xã Thuận Châu,VP", "Phòng Văn hoá - Xã hội,VH",
            "P. VH-XH,VH", "phòng VHXH,VH", "P. KT,KT", "Phòng Kinh tế xã,KT", "TTPVHCC,HC", "TT PVHCC xã,HC",
            "Trung tâm Phục vụ Hành chính công xã,HC", "Trung tâm hành chính công,HC"})
    void divisionsOfTheNewFrameAreKnown(String text, String code) {
        assertThat(known(DIVISIONS, text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Các bộ phận có liên quan", "các bộ phận có liên quan", "Các cơ quan, đơn vị",
            "Các cơ quan, đơn vị trên địa bàn xã Thuận Châu", "Các cán bộ, công chức", "Từng cán bộ, công chức",
            "các công chức chuyên môn", "Các bộ phận chuyên môn", "Bộ phận liên quan", "Cơ quan, đơn vị liên quan",
            "Các cán bộ, công chức chủ trì trên 6 lĩnh vực CCHC", "Toàn thể cán bộ, công chức",
            "Cán bộ, công chức làm việc tại bộ phận một cửa của xã"})
    void phrasesForEverybodyAreWildcards(String text) {
        assertThat(book(DIVISIONS).resolve(text)).isEqualTo(new UnitMatch.Wildcard());
        assertThat(book(OFFICIALS).resolve(text)).isEqualTo(new UnitMatch.Wildcard());
    }

    @Test
    void aNameThatIsOnlySimilarIsProposedAndNotGuessed() {
        var match = book(OFFICIALS).resolve("Văn phòng UBND xã");
        assertThat(match).isInstanceOfSatisfying(UnitMatch.Unknown.class,
                unknown -> assertThat(unknown.proposals()).first().extracting(Unit::code).isEqualTo("VP"));
    }

    @Test
    void aStrangerHasNoProposals() {
        assertThat(book(DIVISIONS).resolve("Ngân hàng thương mại")).isEqualTo(new UnitMatch.Unknown(List.of()));
        assertThat(book(DIVISIONS).resolve("")).isEqualTo(new UnitMatch.Unknown(List.of()));
    }

    @Test
    void whatWasRememberedWinsInEveryWriting() {
        var office = OFFICIALS.get(2).id();
        var book = new NameBook(OFFICIALS, List.of(), Map.of(NameWords.full("Văn phòng UBND xã"),
                new NameBook.Meaning(office), NameWords.full("Tư pháp – Hộ tịch"), new NameBook.Meaning(null)));
        assertThat(book.resolve("VP UBND xã")).isEqualTo(new UnitMatch.Known(office));
        assertThat(book.resolve("TP-HT")).isEqualTo(new UnitMatch.Wildcard());
    }

    @Test
    void anEarlierUnitsNameLeadsToItsSuccessorUnlessALivingUnitBearsIt() {
        var economy = byCode(DIVISIONS, "KT");
        var culture = byCode(DIVISIONS, "VH");
        var book = new NameBook(DIVISIONS, List.of(new NameBook.Alias("Tài chính – Kế toán", economy),
                new NameBook.Alias("Phòng Văn hóa – Xã hội", economy)), Map.of());
        assertThat(book.resolve("Công chức TC-KT")).isEqualTo(new UnitMatch.Known(economy));
        assertThat(book.resolve("Phòng VH-XH")).isEqualTo(new UnitMatch.Known(culture));
    }

    @Test
    void aNameThatTwoUnitsShareLeadsToNeither() {
        var units = new ArrayList<>(DIVISIONS);
        units.add(unit("KT2", "Phòng Kinh tế", UnitKind.DIVISION));
        assertThat(book(units).resolve("Phòng Kinh tế")).isInstanceOfSatisfying(UnitMatch.Unknown.class,
                unknown -> assertThat(unknown.proposals()).hasSizeGreaterThanOrEqualTo(2));
    }

    private static String known(List<Unit> units, String text) {
        return switch (book(units).resolve(text)) {
            case UnitMatch.Known(var id) -> units.stream().filter(unit -> unit.id().equals(id)).findFirst()
                    .map(Unit::code).orElseThrow();
            case UnitMatch.Wildcard() -> "everybody";
            case UnitMatch.Unknown(var proposals) -> "unknown, like " + proposals;
        };
    }

    private static NameBook book(List<Unit> units) {
        return new NameBook(units, List.of(), Map.of());
    }

    private static UnitId byCode(List<Unit> units, String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().map(Unit::id).orElseThrow();
    }

    private static List<Unit> agency(String place, UnitKind kind, String... codesAndNames) {
        var units = new ArrayList<Unit>();
        units.add(new Unit(COMMUNE, COMMUNE, null, "XA", "Ủy ban nhân dân " + place, "UBND " + place,
                UnitKind.COMMUNE, 0, Validity.from(LocalDate.of(2020, 1, 1)), 1));
        units.add(unit("LD", "Thường trực UBND xã", UnitKind.LEADERSHIP));
        for (int at = 0; at < codesAndNames.length; at += 2)
            units.add(unit(codesAndNames[at], codesAndNames[at + 1], kind));
        return List.copyOf(units);
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(UnitId.next(), COMMUNE, COMMUNE, code, name, name, kind, 0,
                Validity.from(LocalDate.of(2020, 1, 1)), 1);
    }
}
