package vn.thuocdo.task;

import java.util.Optional;
import vn.thuocdo.kernel.Refusal;

/// What stands for the end of an occasion: products proven, evidence, words, parts.
///
/// @param unproven  products without evidence
/// @param evidence  pieces of evidence
/// @param explained whether it was explained why parts are open
/// @param openParts tasks that are parts of it and still open
record Proof(int unproven, int evidence, boolean explained, int openParts) {
    /// Why the occasion may not be finished: never 100 % without a file for each product, or one at all where there are
    /// none; before its parts only with an explanation.
    Optional<Refusal> refusal() {
        if (unproven > 0)
            return Optional.of(Refusal.of("task.complete.products-missing", unproven));
        if (evidence == 0)
            return Optional.of(Refusal.of("task.complete.evidence-missing"));
        if (openParts > 0 && !explained)
            return Optional.of(Refusal.at("explanation", "task.complete.parts-open", openParts));
        return Optional.empty();
    }
}
