package vn.thuocdo.organisation.web;

import java.util.List;
import vn.thuocdo.ui.Option;

/// What the form for a new person shows.
///
/// @param id       identity of the person to come
/// @param agency   the agency
/// @param name     its name
/// @param accounts accounts of the agency that belong to nobody yet
public record PersonFormPage(String id, String agency, String name, List<Option> accounts) {}
