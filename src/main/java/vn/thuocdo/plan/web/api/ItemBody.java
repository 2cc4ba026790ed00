package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/// An item of a plan as programs see it.
@Schema(description = "A target or a task of a plan", oneOf = {TargetItemBody.class, TaskItemBody.class})
sealed interface ItemBody permits TargetItemBody, TaskItemBody {}
