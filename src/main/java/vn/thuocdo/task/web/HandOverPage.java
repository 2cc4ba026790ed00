package vn.thuocdo.task.web;

import java.util.List;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.TaskRow;

/// Several tasks to be handed over.
///
/// @param tasks   the tasks
/// @param names   what units and people are called
/// @param choices to whom they may go
public record HandOverPage(List<TaskRow> tasks, Names names, TaskPage.Choices choices) {}
