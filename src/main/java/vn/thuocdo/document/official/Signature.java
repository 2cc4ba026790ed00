package vn.thuocdo.document.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signature block (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7): authority, title and name of the signer.
///
/// @param authorities in whose place the signer acts, the highest first; empty for the head of an agency
/// @param title       the signer's title in ordinary case, for example "Phó Chủ tịch"
/// @param acting      whether the signer heads the agency for the time being (Q.)
/// @param name        the signer's name, or null while it is not known
public record Signature(List<Authority> authorities, String title, boolean acting, @Nullable String name) {
    public Signature {
        authorities = List.copyOf(authorities);
        title = RichText.clean(title);
        name = name == null ? null : RichText.clean(name);
    }

    /// In what capacity somebody signs for somebody else.
    public enum Capacity {
        /// thay mặt: for a collective body
        TM,
        /// ký thay: for the head whose deputy one is
        KT,
        /// thừa lệnh: by order of the head
        TL,
        /// thừa ủy quyền: by written mandate of the head
        TUQ
    }

    /// One line above the title: "TM. ỦY BAN NHÂN DÂN".
    ///
    /// @param capacity in what capacity
    /// @param whom     body or title acted for, in ordinary case
    public record Authority(Capacity capacity, String whom) {}

    /// The head of an agency signs.
    public static Signature by(String title, @Nullable String name) {
        return new Signature(List.of(), title, false, name);
    }

    /// The same signature for a collective body (TM.), put above all others.
    public Signature onBehalfOf(String body) {
        var lines = new ArrayList<>(authorities);
        lines.addFirst(new Authority(Capacity.TM, body));
        return new Signature(lines, title, acting, name);
    }

    /// The same signature of a deputy in place of the head (KT.).
    public Signature insteadOf(String head) {
        return with(Capacity.KT, head);
    }

    /// The same signature by order of the head (TL.).
    public Signature byOrderOf(String head) {
        return with(Capacity.TL, head);
    }

    /// The same signature by written mandate of the head (TUQ.).
    public Signature byMandateOf(String head) {
        return with(Capacity.TUQ, head);
    }

    /// The same signature of one who heads the agency for the time being (Q.).
    public Signature inActingCapacity() {
        return new Signature(authorities, title, true, name);
    }

    /// The lines above the name, in capitals.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        authorities.forEach(each -> lines.add(each.capacity() + ". " + Capitals.of(RichText.clean(each.whom()))));
        lines.add((acting ? "Q. " : "") + Capitals.of(title));
        return lines;
    }

    private Signature with(Capacity capacity, String whom) {
        var lines = new ArrayList<>(authorities);
        lines.add(new Authority(capacity, whom));
        return new Signature(lines, title, acting, name);
    }
}
