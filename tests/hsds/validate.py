"""Validates an export with validators that are not ours.

    validate.py <folder> [<official datapackage.json>]

<folder> is what `cargo run -p many-doors-exchange --example export_sample -- <folder>` writes: csv/, services.json,
services.schema.json. With the specification's own datapackage.json, its 24 files are checked against that as well.
Ends with 1 when anything is not valid.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from frictionless import Package
from jsonschema import Draft202012Validator

SHOWN = 20


def package(descriptor: Path, name: str) -> int:
    """Checks a tabular package; answers how many errors it has."""
    report = Package(str(descriptor)).validate()
    errors = [(task.name, error) for task in report.tasks for error in task.errors]
    errors += [("package", error) for error in report.errors]
    for table, error in errors[:SHOWN]:
        print(f"{name}: {table}: {error.message}")
    rows = sum(task.stats.get("rows") or 0 for task in report.tasks)
    print(f"{name}: tables: {len(report.tasks)}, rows: {rows}, errors: {len(errors)}")
    return len(errors)


def official(folder: Path, descriptor: Path) -> int:
    """Checks the 24 tables of HSDS against the specification's own descriptor."""
    described = json.loads(descriptor.read_text(encoding="utf-8"))
    found = 0
    with tempfile.TemporaryDirectory() as scratch:
        for resource in described["resources"]:
            shutil.copy(folder / resource["path"], scratch)
            fields = resource.get("schema", {}).get("fields", [])
            # The published descriptor leaves out fields of some tables; what it does not say cannot be checked.
            header = (folder / resource["path"]).read_text(encoding="utf-8").splitlines()[0].split(",")
            known = {field["name"]: field for field in fields}
            schema = resource.setdefault("schema", {})
            if set(header) != set(known):
                print(f"official: {resource['name']}: the descriptor and the file differ in {sorted(set(header) ^ set(known))}")
                schema["fields"] = [known.get(name, {"name": name, "type": "any"}) for name in header]
            if schema.get("primaryKey") not in header:
                schema.pop("primaryKey", None)
        copy = Path(scratch) / "datapackage.json"
        copy.write_text(json.dumps(described), encoding="utf-8")
        found += package(copy, "official")
    return found


def services(document: Path, schema: Path) -> int:
    """Checks the JSON, formats included."""
    described = json.loads(schema.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(described)
    validator = Draft202012Validator(described, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for wanted in ("uuid", "uri", "email", "date", "date-time"):
        if wanted not in validator.format_checker.checkers:
            print(f"json: nothing checks the format {wanted}; install requirements.txt")
            return 1
    data = json.loads(document.read_text(encoding="utf-8"))
    errors = list(validator.iter_errors(data))
    for error in errors[:SHOWN]:
        print(f"json: {error.json_path}: {error.message[:200]}")
    print(f"json: services: {len(data)}, errors: {len(errors)}")
    return len(errors)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    found = package(folder / "csv" / "datapackage.json", "package")
    if len(sys.argv) > 2:
        found += official(folder / "csv", Path(sys.argv[2]))
    found += services(folder / "services.json", folder / "services.schema.json")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
