package vn.thuocdo.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The frames of the law by date.
@Component
class StandardFrames {
    private final List<StandardFrame> frames;

    StandardFrames() {
        try (var file = new ClassPathResource("organisation/standard-units.json").getInputStream()) {
            frames = JsonMapper.shared().readValue(file, new TypeReference<List<StandardFrame>>() {
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The latest rule for such an agency that began by the day; an earlier day takes the first rule there is.
    Optional<StandardFrame> of(UnitKind kind, OrganisationModel model, LocalDate on) {
        var fitting = frames.stream().filter(frame -> frame.kind() == kind && frame.model() == model)
                .sorted(Comparator.comparing(StandardFrame::from)).toList();
        return fitting.stream().filter(frame -> !frame.from().isAfter(on)).reduce((earlier, later) -> later)
                .or(() -> fitting.stream().findFirst());
    }

    /// The unit of the frame that the earlier unit's work most likely goes to: the one of which most words stand in its
    /// name, else one of the same sort.
    static Optional<StandardFrame.StandardUnit> successor(StandardFrame frame, Unit earlier) {
        var words = " " + NameWords.full(earlier.name()) + " ";
        var best = frame.units().stream()
                .max(Comparator.comparingLong(unit -> hits(unit, words))).filter(unit -> hits(unit, words) > 0);
        return best.or(() -> frame.units().stream().filter(unit -> unit.kind() == earlier.kind()).findFirst());
    }

    private static long hits(StandardFrame.StandardUnit unit, String words) {
        return unit.follows().stream().filter(word -> words.contains(" " + word + " ")).count();
    }
}
