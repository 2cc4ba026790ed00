package vn.thuocdo.task;

import java.util.Optional;
import vn.thuocdo.kernel.Refusal;

/// What stands for the end of an occasion: products proven, evidence, words, parts.
///
/// @param unproven  products without evidence
/// @param evidence  pieces of evidence
/// @param explained whether it was explained why something is missing
/// @param openParts tasks that are parts of it and still open
record Proof(int unproven, int evidence, boolean explained, int openParts) {
    /// Why the occasion may not be finished: never 100 % without its product, its evidence or an explanation.
    Optional<Refusal> refusal() {
        if (openParts > 0)
            return Optional.of(Refusal.of("task.complete.parts-open", openParts));
        if (explained)
            return Optional.empty();
        if (unproven > 0)
            return Optional.of(Refusal.at("explanation", "task.complete.products-missing", unproven));
        if (evidence == 0)
            return Optional.of(Refusal.at("explanation", "task.complete.evidence-missing"));
        return Optional.empty();
    }
}
