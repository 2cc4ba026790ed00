package vn.thuocdo.task;

import java.util.List;
import vn.thuocdo.kernel.AccountId;

/// A task with everything that was done to it, newest first.
///
/// @param task       the task
/// @param progress   reports, at most 200
/// @param evidence   evidence, at most 200
/// @param remarks    remarks, at most 200
/// @param extensions requests for more time
/// @param parts      tasks that are parts of it, as far as the reader may find them
/// @param followers  those who follow it
/// @param ladder     how many working days before the due day reminders go out
/// @param room       whether more time may be asked for the current occasion
public record TaskSheet(Task task, List<Progress> progress, List<Evidence> evidence, List<Remark> remarks,
        List<Extension> extensions, List<TaskRow> parts, ExtensionRoom room,
        List<Integer> ladder, List<AccountId> followers) {}
