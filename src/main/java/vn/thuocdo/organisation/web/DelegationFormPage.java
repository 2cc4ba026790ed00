package vn.thuocdo.organisation.web;

import java.util.List;
import vn.thuocdo.ui.Option;

/// What the form of a delegation shows.
///
/// @param id        identity of the delegation to come
/// @param givers    people whose authority the reader may lend; empty for only one's own
/// @param giver     whose authority it is
/// @param giverName that person's name
/// @param receivers people who may receive it
/// @param roles     what the giver can lend
public record DelegationFormPage(String id, List<Option> givers, String giver, String giverName,
        List<Option> receivers, List<Option> roles) {}
