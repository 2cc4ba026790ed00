package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;

/// A task with its occasions and products.
///
/// @param row       what lists show
/// @param measure   code of the measure its target counts, or an empty text
/// @param origin    where it comes from, or null
/// @param begins    the day the work begins
/// @param until     the last day of the plan or of the recurrence, or null
/// @param creator   who gave it
/// @param createdAt when it was given
/// @param changedAt when anything of it changed last
/// @param products  what must come out of it, in order
/// @param occasions its occasions by number; at least one
/// @param proofs    how much evidence there is
public record Task(TaskRow row, String measure, @Nullable Origin origin, LocalDate begins, @Nullable LocalDate until,
        AccountId creator, Instant createdAt, Instant changedAt, List<Product> products, List<Occasion> occasions,
        List<ProofCount> proofs) {
    public Task {
        products = List.copyOf(products);
        occasions = List.copyOf(occasions);
        proofs = List.copyOf(proofs);
    }

    /// Pieces of evidence for one product, or for the whole, of one occasion.
    ///
    /// @param occasion number of the occasion
    /// @param product  number of the product, or null for the work as a whole
    /// @param count    how many
    public record ProofCount(int occasion, @Nullable Integer product, int count) {}

    /// Its identity.
    public TaskId id() {
        return row.id();
    }

    /// The agency that owns it.
    public UnitId agency() {
        return row.agency();
    }

    /// The reference of it that other modules keep.
    public SourceRef ref() {
        return ref(row.id());
    }

    /// The reference of a task.
    public static SourceRef ref(TaskId id) {
        return new SourceRef("task", "task", id.value());
    }

    /// What a person calls it: number and title.
    public String label() {
        return row.code() + " " + row.title();
    }

    /// What was said of it, to be changed and given back.
    public TaskDraft draft() {
        return new TaskDraft(row.code(), row.title(), row.area(), products.stream().map(Product::name).toList(),
                row.leads(), row.coordinators(), row.person(), row.rule(), begins, until, row.criterion(), measure,
                origin, row.parent());
    }

    /// The occasion that comes next: the first open one, or the last one when none is open.
    public Occasion current() {
        return occasions.stream().filter(occasion -> occasion.state().isOpen()).findFirst()
                .orElseGet(occasions::getLast);
    }

    /// The occasion with a number; throws [Missing] when there is none. Null means the current one.
    public Occasion occasion(@Nullable Integer number) {
        if (number == null)
            return current();
        return occasions.stream().filter(occasion -> occasion.number() == number).findFirst()
                .orElseThrow(() -> new Missing("occasion"));
    }

    /// Products that nothing proves for an occasion.
    public List<Product> unproven(int occasion) {
        return products.stream().filter(product -> proofs.stream().noneMatch(
                proof -> proof.occasion() == occasion && Objects.equals(proof.product(), product.number()))).toList();
    }

    /// Whether an occasion of it is finished.
    boolean hasFinished() {
        return occasions.stream().anyMatch(occasion -> occasion.state() == TaskState.DONE);
    }

    /// Pieces of evidence for an occasion.
    public int evidence(int occasion) {
        return proofs.stream().filter(proof -> proof.occasion() == occasion).mapToInt(ProofCount::count).sum();
    }

    /// How much evidence is owed: products of finished occasions that nothing proves, and each occasion on which
    /// something was reported without any file.
    int lacking() {
        return occasions.stream().mapToInt(this::lacking).sum();
    }

    private int lacking(Occasion occasion) {
        var none = evidence(occasion.number()) == 0;
        return switch (occasion.state()) {
            case DONE -> products.isEmpty() && none ? 1 : unproven(occasion.number()).size();
            case CANCELLED -> 0;
            case ASSIGNED, IN_PROGRESS, REOPENED -> occasion.percent() > 0 && none ? 1 : 0;
        };
    }

    /// What stands for the end of an occasion.
    Proof proof(int occasion, boolean explained, int openParts) {
        return new Proof(unproven(occasion).size(), evidence(occasion), explained, openParts);
    }

    /// The same task with one occasion changed or added.
    Task with(Occasion changed) {
        var others = new ArrayList<>(occasions);
        others.removeIf(occasion -> occasion.number() == changed.number());
        others.add(changed);
        others.sort(Comparator.comparingInt(Occasion::number));
        return with(others);
    }

    /// The same task with other occasions.
    Task with(List<Occasion> others) {
        return new Task(row, measure, origin, begins, until, creator, createdAt, changedAt, products, others, proofs);
    }

    /// How far the task as a whole has come, from its occasions.
    TaskState state() {
        if (occasions.stream().anyMatch(occasion -> occasion.state() == TaskState.CANCELLED))
            return TaskState.CANCELLED;
        var state = current().state();
        var begunBefore = occasions.stream().anyMatch(occasion -> occasion.state() == TaskState.DONE);
        return state == TaskState.ASSIGNED && begunBefore ? TaskState.IN_PROGRESS : state;
    }
}
