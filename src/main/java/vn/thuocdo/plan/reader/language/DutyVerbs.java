package vn.thuocdo.plan.reader.language;

import java.util.regex.Pattern;

/// The verbs with which a duty begins and the particles that cannot belong to the name of a unit.
final class DutyVerbs {

    /// Verbs of two syllables mean the same with and without diacritics.
    private static final Pattern LONG = Pattern
            .compile("(?:trien khai|chu tri|tham muu|bao cao|thuc hien|xay dung|tong hop"
                    + "|theo doi|phoi hop|co trach nhiem|chiu trach nhiem|can cu|cap nhat|ra soat|ban hanh|to chuc|nghien cuu"
                    + "|chu dong|thuong xuyen|huong dan|kiem tra|don doc|tang cuong|cung cap|cong khai|cong bo|tiep tuc|day manh"
                    + "|quan tam|bo tri|quan ly|giam sat|danh gia|niem yet|co giai phap|cai thien|de xuat|kien nghi|kip thoi"
                    + "|dinh ky|nang cao|tuyen truyen|thong bao|xu ly|tra loi|lam dau moi|tien hanh|phan cong|ap dung|giai quyet"
                    + "|tiep nhan|so hoa|khai thac|su dung|quan triet|pho bien|thong ke|dang tai|dang ky|chi dao|dieu hanh"
                    + "|tap huan|truc tiep|dam bao|bao dam|duy tri|hoan thanh|hoan thien|chuan bi|van hanh|thanh lap|kien toan"
                    + "|cu the hoa|nghiem tuc|khan truong|soan thao|bao quan|tham gia|lay y kien|khao sat|cham diem"
                    + "|tu danh gia|tham dinh|phe duyet|duoc giao|cham nhat|hang thang|hang quy|dong thoi|xem xet|chap hanh"
                    + "|chu trong|tu choi|dang bai|phu trach|ho tro|giai dap|doi moi|khac phuc|cham lo|van dong|thu thap)(?!\\w)");
    /// Short words are told apart by their diacritics: “cử” from “cũ”, “họp” from “hợp”.
    private static final Pattern SHORT = Pattern
            .compile("(?:gửi|trình|lập|giữ|đón|cử|giúp|đăng|họp|mời|ký|thu|chi|là|phải|sẽ"
                    + "|cần|khi|trong|theo|để|trước|sau|với|trên|về|tại|vào|nếu|nhằm|qua|cùng|đến|làm|ra|tạo|đưa|viết|nộp|bị|đã"
                    + "|đang|đôn)(?!\\p{L})");
    private static final Pattern SHORT_PLAIN = Pattern
            .compile("(?:gui|trinh|lap|giup|phai|khi|trong|theo|de|truoc|sau|voi"
                    + "|tren|ve|tai|vao|neu|nham|den)(?!\\w)");
    private static final Pattern INNER = Pattern
            .compile("^(?:giai quyet|tiep nhan|xu ly|tra ket qua|tham gia|tai|trong|phoi hop)(?!\\w).*",
                    Pattern.DOTALL);

    private DutyVerbs() {}

    /// Whether a duty begins at `at`, the start of a word. Capitals belong to names: “Ban Chỉ đạo”.
    static boolean startsAt(Text text, int at) {
        if (!Character.isLowerCase(text.raw().charAt(at)) || text.key().startsWith("cac to chuc", at - 4)) {
            return false;
        }
        if (LONG.matcher(text.key()).region(at, text.length()).lookingAt()) {
            return true;
        }
        return text.hasDiacritics()
                ? SHORT.matcher(text.raw()).region(at, text.length()).lookingAt()
                : SHORT_PLAIN.matcher(text.key()).region(at, text.length()).lookingAt();
    }

    /// Whether a verb still belongs to “có tham gia giải quyết …”, “tiếp nhận và giải quyết …”, which tell which staff is
    /// meant: it follows another such verb, “và” or a comma.
    static boolean continuesModifier(String before, String rest) {
        if (!INNER.matcher(rest).matches()) {
            return false;
        }
        return rest.startsWith("tai ")
                || before.stripTrailing().matches(".*(?:tham gia|tiep nhan|giao|phu trach|va|,|phoi hop|truc tiep)");
    }
}
