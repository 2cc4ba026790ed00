package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.SourceBlock;

/// The body of the plan and the annexes behind it, without the header.
record Zones(List<SourceBlock> body, List<Annex> annexes) {

    /// An annex with the paragraph that announces it and the blocks below that.
    record Annex(SourceBlock.Paragraph heading, List<SourceBlock> blocks) {}

    private static final Pattern ANNEX = Pattern
            .compile(
                    "^(?:phu luc|bieu mau|phu bieu|bieu so|mau so)(?: so)?(?: (?:[ivx]{1,4}|\\d{1,2}|[a-d]))?(?:[ .:(-].*|$)");
    private static final Pattern ALONE = Pattern.compile("^phu luc(?: so)?(?: [ivx]{1,4}| \\d{1,2}| [a-d])?[ .:]*$");
    private static final Pattern LIST = Pattern.compile("^(?:danh muc|bang tong hop|bang phan cong|bieu phan cong).*");

    static Zones of(List<SourceBlock> blocks) {
        List<SourceBlock> body = new ArrayList<>();
        List<Annex> annexes = new ArrayList<>();
        List<SourceBlock> current = body;
        boolean signed = false;
        for (SourceBlock block : blocks) {
            SourceBlock.Paragraph heading = annexHeading(block, signed);
            signed |= isSignature(block);
            if (heading != null) {
                current = new ArrayList<>();
                annexes.add(new Annex(heading, current));
            } else {
                current.add(block);
            }
        }
        return new Zones(body, annexes);
    }

    private static SourceBlock.@Nullable Paragraph annexHeading(SourceBlock block, boolean signed) {
        if (!(block instanceof SourceBlock.Paragraph line) || line.text().length() > 200) {
            return null;
        }
        Text text = Text.of(line.text());
        boolean stands = Words.isUpperCase(line.text()) || line.bold() || line.centred();
        boolean annex = ANNEX.matcher(text.key()).matches()
                && (Words.isUpperCase(firstWords(line.text())) || ALONE.matcher(text.key()).matches());
        boolean list = signed && Words.isUpperCase(line.text()) && LIST.matcher(text.key()).matches();
        return stands && !Marker.of(line.label(), text).isNumbered() && (annex || list) ? line : null;
    }

    private static String firstWords(String line) {
        String[] words = line.split(" ", 3);
        return words.length < 2 ? line : words[0] + " " + words[1];
    }

    /// The signature ends the body: what comes behind it under a title of its own is an annex.
    static boolean isSignature(SourceBlock block) {
        return switch (block) {
            case SourceBlock.Paragraph line -> Words.key(line.text()).startsWith("noi nhan");
            case SourceBlock.Table table -> table.rows().stream()
                    .anyMatch(row -> row.cells().stream()
                            .anyMatch(cell -> Words.key(cell.text()).startsWith("noi nhan")));
        };
    }
}
