package vn.thuocdo.plan.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a plan beside its targets and tasks, in the order of the document.
///
/// @param bases      the documents it rests on (căn cứ), each without its closing mark
/// @param opening    the sentence that leads from the bases to the plan; may be empty
/// @param sections   headings with their text, in order
/// @param closing    the last paragraph ("Trên đây là Kế hoạch …"); may be empty
/// @param recipients who gets it (nơi nhận), without marks
/// @param filing     where the copy is kept ("VT, VHXH"); may be empty
public record PlanText(List<String> bases, String opening, List<Section> sections, String closing,
        List<String> recipients, String filing) {
    /// No text yet.
    public static final PlanText EMPTY = new PlanText(List.of(), "", List.of(), "", List.of(), "");

    public PlanText {
        bases = lines(bases);
        opening = opening.strip();
        sections = List.copyOf(sections);
        closing = closing.strip();
        recipients = lines(recipients);
        filing = filing.strip();
    }

    /// What a section is for; it decides what is printed with it.
    public enum SectionKind {
        /// Aims and demands (mục đích, yêu cầu).
        PURPOSE,
        /// Heading above the areas; areas without a section of their own are printed below it.
        AREAS,
        /// One area of reform; its targets and tasks are printed below its text.
        AREA,
        /// Pointer to the annex with the list of tasks.
        ANNEX,
        /// Ways to carry the plan out.
        SOLUTION,
        /// Money.
        FUNDS,
        /// Who does what, reporting duties.
        ORGANISATION,
        /// Anything else.
        OTHER;

        /// Whether it stands one step below the heading before it.
        public boolean nested() {
            return this == AREA;
        }
    }

    /// A heading with its text.
    ///
    /// @param kind    what it is for
    /// @param area    code of the area, only for [SectionKind#AREA]
    /// @param heading heading without number
    /// @param body    paragraphs, one a line; lines that begin with "- " or "+ " are list items; may be empty
    public record Section(SectionKind kind, @Nullable String area, String heading, String body) {
        public Section {
            heading = heading.strip();
            body = body.strip();
            if ((kind == SectionKind.AREA) != (area != null))
                throw new IllegalArgumentException("an area goes with an area's section");
        }

        /// A section that belongs to no area.
        public static Section of(SectionKind kind, String heading, String body) {
            return new Section(kind, null, heading, body);
        }

        /// A section of an area.
        public static Section area(String area, String heading, String body) {
            return new Section(SectionKind.AREA, area, heading, body);
        }

        /// The paragraphs, without empty ones.
        public List<String> paragraphs() {
            return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static List<String> lines(List<String> given) {
        return given.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
