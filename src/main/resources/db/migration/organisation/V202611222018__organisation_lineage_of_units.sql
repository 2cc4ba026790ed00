-- who came before a unit is asked on every page that shows work of earlier units
create index lineage_unit on organisation.lineage (unit);
