package vn.thuocdo.plan.reader.docx;

/// Recognises text typed with the pre-Unicode fonts of Vietnam (`.VnTime`, `VNI-Times`): its bytes come out as letters
/// of western languages that Vietnamese does not have, or has only seldom.
final class LegacyEncoding {

    private static final String TCVN3 = "¨©ª«¬­®µ¶·¸¹»¼½¾ÆÇÎÏÑÖ×ØÜÞßæçëìîïñóôöø÷ûü";
    private static final String VNI_TONES = "øùûïõäåëúñöô";
    private static final String UNICODE_ONLY = "ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựạảẽẹẻỉịọỏụủỹỳỵỷ";

    private LegacyEncoding() {}

    /// Whether the text is written in such an encoding.
    static boolean isIn(String text) {
        int letters = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (UNICODE_ONLY.indexOf(c) >= 0) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            odd += TCVN3.indexOf(text.charAt(i)) >= 0 || VNI_TONES.indexOf(c) >= 0 ? 1 : 0;
        }
        return letters > 40 && odd * 12 > letters;
    }
}
