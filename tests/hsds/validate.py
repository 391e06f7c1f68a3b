"""Validates an export with validators that are not ours.

    validate.py <folder> [<official datapackage.json>] [--schemas <folder of official schemas>]

<folder> is what `cargo run -p many-doors-exchange --example export_sample -- <folder>` writes: csv/, services.json,
services.schema.json. With the specification's own datapackage.json, its 24 files are checked against that as well; with a copy
of its folder schema/compiled, of which service_with_definitions.json is read, so is each service of the JSON.
Ends with 1 when anything is not valid.
"""

import argparse
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


def checker(schema: Path) -> Draft202012Validator | None:
    """A validator for a schema, formats included; none where nothing checks a format."""
    described = json.loads(schema.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(described)
    validator = Draft202012Validator(described, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for wanted in ("uuid", "uri", "email", "date", "date-time"):
        if wanted not in validator.format_checker.checkers:
            print(f"json: nothing checks the format {wanted}; install requirements.txt")
            return None
    return validator


def services(document: Path, schema: Path, name: str, each: bool) -> int:
    """Checks the JSON as a whole, or each of its services; answers how many errors it has."""
    validator = checker(schema)
    if validator is None:
        return 1
    data = json.loads(document.read_text(encoding="utf-8"))
    errors = [error for item in (data if each else [data]) for error in validator.iter_errors(item)]
    for error in errors[:SHOWN]:
        print(f"{name}: {error.json_path}: {error.message[:200]}")
    print(f"{name}: services: {len(data)}, errors: {len(errors)}")
    return len(errors)


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=Path)
    words.add_argument("datapackage", type=Path, nargs="?")
    words.add_argument("--schemas", type=Path)
    given = words.parse_args()
    document = given.folder / "services.json"
    found = package(given.folder / "csv" / "datapackage.json", "package")
    if given.datapackage:
        found += official(given.folder / "csv", given.datapackage)
    found += services(document, given.folder / "services.schema.json", "json", each=False)
    if given.schemas:
        found += services(document, given.schemas / "service_with_definitions.json", "official json", each=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
