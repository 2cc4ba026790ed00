package vn.thuocdo.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// What happened to a task, published inside the transaction in which it happened.
public sealed interface TaskEvent {
    /// The agency that owns the task.
    UnitId agency();

    /// The task.
    TaskId task();

    /// It was given to units and perhaps a person.
    ///
    /// @param leads  units in charge
    /// @param person who is responsible, or null
    /// @param by     who gave it
    record Assigned(UnitId agency, TaskId task, String label, List<UnitId> leads, @Nullable AccountId person,
            AccountId by) implements TaskEvent {}

    /// It went from one unit or person to another.
    ///
    /// @param leads  units in charge now
    /// @param person who is responsible now, or null
    /// @param by     who handed it over
    /// @param reason why
    record HandedOver(UnitId agency, TaskId task, String label, List<UnitId> leads, @Nullable AccountId person,
            AccountId by, String reason) implements TaskEvent {}

    /// An occasion of it was finished.
    ///
    /// @param occasion number of the occasion
    /// @param outcome  early, on time or late; null without a due moment
    /// @param creator  who gave the task
    /// @param by       who finished it
    record Finished(UnitId agency, TaskId task, String label, int occasion, @Nullable Outcome outcome,
            AccountId creator, AccountId by) implements TaskEvent {}

    /// Somebody remarked on it.
    ///
    /// @param people those whom it concerns
    /// @param by     who said it
    /// @param remark identity of the remark
    record Remarked(UnitId agency, TaskId task, String label, List<AccountId> people, AccountId by,
            UUID remark) implements TaskEvent {}

    /// Anything happened to it, for those who follow it.
    ///
    /// @param action  what happened, the last part of the message key `task.change.<action>`
    /// @param person  who is responsible, or null
    /// @param creator who gave the task
    /// @param by      who did it
    record Touched(UnitId agency, TaskId task, String label, String action, @Nullable AccountId person,
            AccountId creator, AccountId by) implements TaskEvent {}

    /// More time was asked for.
    ///
    /// @param extension the request
    record ExtensionAsked(UnitId agency, TaskId task, String label, Extension extension) implements TaskEvent {}

    /// A request for more time was decided.
    ///
    /// @param extension the request with its decision
    record ExtensionDecided(UnitId agency, TaskId task, String label, Extension extension) implements TaskEvent {}
}
