/// Row 2: who works where. Units as a tree with validity dates, the two frames of a commune (officials under a
/// district until 30/6/2025, divisions and a service centre under the province from 1/7/2025), mergers with lineage,
/// positions, staff, delegated authority, and the names that plans give to units.
///
/// Legal basis: Luật Tổ chức chính quyền địa phương 2025 (two tiers from 1/7/2025), Nghị định 150/2025/NĐ-CP
/// (divisions of the commune), Nghị định 33/2023/NĐ-CP (posts of commune officials before that).
@NullMarked
@ApplicationModule(displayName = "organisation", allowedDependencies = {"identity", "identity :: spi", "document",
        "ui :: spi"})
package vn.thuocdo.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
