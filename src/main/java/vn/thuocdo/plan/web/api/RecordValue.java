package vn.thuocdo.plan.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.document.Upload;
import vn.thuocdo.plan.PlanFiles;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.target.MeasurementDraft;
import vn.thuocdo.plan.target.MeasurementId;
import vn.thuocdo.plan.target.Targets;

/// Records a value together with its file, both or neither.
@Component
class RecordValue {
    private final Targets targets;
    private final PlanFiles files;

    RecordValue(Targets targets, PlanFiles files) {
        this.targets = targets;
        this.files = files;
    }

    @Transactional
    void record(PlanId plan, ItemId target, TargetApi.NewValue value, @Nullable MultipartFile file) {
        var kept = file == null || file.isEmpty() ? null : files.attach(plan, Upload.of(file));
        targets.record(plan, target, new MeasurementDraft(value.reading(), value.day(), value.source(), kept));
    }

    @Transactional
    void withdraw(PlanId plan, MeasurementId measurement, String reason) {
        targets.withdraw(plan, measurement, reason);
    }
}
