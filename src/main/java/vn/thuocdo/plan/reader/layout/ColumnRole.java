package vn.thuocdo.plan.reader.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.Words;

/// What a column of an annex holds, told by its heading.
enum ColumnRole {
    NUMBER, OBJECTIVE, TASK, PRODUCT, LEAD, COORDINATORS, LEAD_AND_COORDINATORS, ASSIGNMENT, DUE, NOTE, TARGET, MEASURE, VALUE, CRITERION, UNKNOWN;

    private record Rule(Pattern words, ColumnRole role) {}

    private static final int LONGEST_HEADING = 90;
    private static final Set<String> NUMBERS = Set.of("stt", "tt", "sott", "sothutu", "thutu", "so", "no");
    private static final List<Rule> RULES = List.of(
            rule(".*chu tri.*phoi hop.*|.*phoi hop.*chu tri.*", LEAD_AND_COORDINATORS),
            rule(".*phoi hop.*", COORDINATORS), rule("don vi tinh|dvt|dv tinh|don vi do", MEASURE),
            rule("ghi chu.*|luu y", NOTE),
            rule("(?:ket qua |uoc |da )*(?:thuc hien|dat duoc) (?:nam )?20\\d\\d.*", UNKNOWN),
            rule(".*(?:thoi gian|thoi han|tien do|lo trinh|thoi diem|han hoan thanh|ngay hoan thanh|ky han|han xu ly).*",
                    DUE),
            rule(".*(?:phan cong|cach thuc|to chuc thuc hien).*", ASSIGNMENT),
            rule(".*(?:chu tri|don vi thuc hien|co quan thuc hien|bo phan thuc hien|nguoi thuc hien|phu trach"
                    + "|chiu trach nhiem|trach nhiem|tham muu|dau moi|duoc giao|co quan, don vi|don vi, bo phan).*",
                    LEAD),
            rule(".*(?:san pham|dau ra|ket qua).*", PRODUCT),
            rule(".*(?:gia tri|muc phan dau|phan dau|ke hoach (?:nam )?20\\d\\d|chi tieu (?:nam )?20\\d\\d|chi tieu giao"
                    + "|muc tieu (?:nam )?20\\d\\d|muc dat|muc giao).*", VALUE),
            rule(".*chi tieu.*(?:nhiem vu|giai phap).*|.*muc tieu.*nhiem vu.*", TASK),
            rule(".*(?:noi dung|ten|cac) chi tieu.*|chi tieu.*", TARGET),
            rule(".*(?:nhiem vu|hoat dong|cong viec|giai phap|dau viec).*", TASK), rule(".*tieu chi.*", CRITERION),
            rule(".*muc tieu.*", OBJECTIVE), rule(".*noi dung.*", TASK), rule("hoan thanh|ket thuc|thoi han.*", DUE),
            rule("don vi|co quan|bo phan|ca nhan|nguoi", LEAD), rule("ke hoach|muc", VALUE));
    private static final List<Spelling> SPELLINGS = List.of(new Spelling("nhiemvu", TASK),
            new Spelling("hoatdong", TASK),
            new Spelling("noidung", TASK), new Spelling("nhiemvuhoatdong", TASK), new Spelling("nhiemvugiaiphap", TASK),
            new Spelling("noidungcongviec", TASK), new Spelling("muctieu", OBJECTIVE), new Spelling("sanpham", PRODUCT),
            new Spelling("ketqua", PRODUCT), new Spelling("ketquasanpham", PRODUCT),
            new Spelling("sanphamdaura", PRODUCT),
            new Spelling("coquanchutri", LEAD), new Spelling("donvichutri", LEAD), new Spelling("chutri", LEAD),
            new Spelling("bophanchutri", LEAD), new Spelling("donvithuchien", LEAD),
            new Spelling("coquanphoihop", COORDINATORS),
            new Spelling("donviphoihop", COORDINATORS), new Spelling("phoihop", COORDINATORS),
            new Spelling("bophanphoihop", COORDINATORS), new Spelling("thoigian", DUE), new Spelling("tiendo", DUE),
            new Spelling("thoigianthuchien", DUE), new Spelling("thoigianhoanthanh", DUE),
            new Spelling("thoihanhoanthanh", DUE), new Spelling("ghichu", NOTE), new Spelling("chitieu", TARGET),
            new Spelling("phancongthuchien", ASSIGNMENT));

    private record Spelling(String squeezed, ColumnRole role) {}

    private static Rule rule(String words, ColumnRole role) {
        return new Rule(Pattern.compile(words), role);
    }

    /// The role that a heading names; headings that scanning damaged in a letter or two are still known.
    static ColumnRole of(String heading) {
        String key = Words.key(Words.clean(heading)).replaceAll("[()\"*:]", " ").strip().replaceAll(" ?/ ?| +", " ");
        if (key.isEmpty() || key.length() > LONGEST_HEADING) {
            return UNKNOWN;
        }
        String squeezed = Words.squeezed(heading);
        if (NUMBERS.contains(squeezed)) {
            return NUMBER;
        }
        for (Rule rule : RULES) {
            if (rule.words.matcher(key).matches()) {
                return rule.role;
            }
        }
        return byLikeness(squeezed);
    }

    private static ColumnRole byLikeness(String squeezed) {
        ColumnRole best = UNKNOWN;
        int least = Integer.MAX_VALUE;
        for (Spelling known : SPELLINGS) {
            int distance = distance(squeezed, known.squeezed);
            if (distance < least
                    && distance <= Math.max(known.squeezed.length() / 5, known.squeezed.length() < 6 ? 0 : 1)) {
                best = known.role;
                least = distance;
            }
        }
        return best;
    }

    /// Number of letters to change, add or drop.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }

    /// Whether the column holds what a row is about.
    boolean isContent() {
        return this == TASK || this == OBJECTIVE || this == TARGET || this == CRITERION;
    }
}
