package vn.thuocdo.task.web;

import java.util.List;
import vn.thuocdo.task.ExtensionRow;
import vn.thuocdo.task.Names;

/// Requests for more time.
///
/// @param waiting   those that wait, what is due first at the head
/// @param decided   those decided or lapsed, newest first
/// @param names     what units and people are called
/// @param mayDecide whether the reader decides
public record ExtensionsPage(List<ExtensionRow> waiting, List<ExtensionRow> decided, Names names, boolean mayDecide) {}
