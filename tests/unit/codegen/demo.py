"""A small manifest to break in tests of the generator: two resources, three entities, one published file."""

from __future__ import annotations

from pathlib import Path

from codegen.lint.lint import read as resolve
from codegen.manifest.model import Manifest
from codegen.manifest.problems import ManifestError
from codegen.manifest.upstream import Upstream
from codegen.naming.published import PublishedReader
from codegen.render import emit

FILES = {
    "api.yaml": """\
format: 2
product: {name: Demo, package: halopsa, class_prefix: HaloPsa, env_prefix: DEMO_}
transforms: {name_of: by name, name_parts: by parts, key_field: by key}
dialects:
  v2: {doc: real, names: wire, requires_any: true, tenant_id: query}
  inventory: {doc: literal, names: public, ids: any, minima: false, requires_any: false, tenant_id: form}
page_styles:
  numbered:
    v2: {pageinate: "true", page_no: "{page_no}"}
    inventory: {page_no: "{page_no}", count: "true"}
  none: {v2: {}, inventory: {}}
write_styles:
  upsert:
    create:
      v2: {post: "/", body: array}
      inventory: {post: "/", body: object}
    update:
      v2: {post: "/", body: array, id_in_body: true}
      inventory: {put: "/{id}", body: object}
resolvers:
  notes: {op: list, match: id, give: text}
constants:
  window: {value: 180.0, grade: B, note: seconds}
  api_path: /api
  default_page_size: 50
  largest_page_size: 100
  change_overlap: 300.0
  status_errors: {value: {"400": HaloPsaValidationError}, keys: int}
  scopes: {value: [all, some]}
  token_paths: {value: [/auth/token, /token]}
  total_key: record_count
description: {path: /api/swagger/v2/swagger.json, row_schema: "{schema}_List"}
""",
    "params.yaml": """\
groups:
  paging:
    count: {type: bool, only: inventory, grade: A, note: never sent}
  windows:
    since: {type: datetime, expect: str, wire: startdate, sets: {datesearch: made}, matches: made, op: ge}
""",
    "entities/Job.yaml": """\
entity: Job
of: Faults
row: {entity: JobRow, of: Faults_List}
doc: A job.
fields:
  id: {type: int, ro: true, key: true}
  team_id: {type: int, write: team, via: {name_of: notes}, new: true, grade: B, note: sent as the name}
  closed: {type: datetime, ro: true, wire: dateclosed}
  site_id: {type: int, expect: float, grade: A, note: comes as 95.0}
  spent: {type: float, wire: timetaken, unit: hours}
  phone: {read: main_phone, create: new_phone, write: main_phone}
  line1: {type: str, wire: address.line1}
  custom_fields: {type: "list[object]", detail: true, wire: customfields}
""",
    "entities/Note.yaml": """\
entity: Note
of: Notes
doc: A note of a job.
fields:
  id: {type: int, ro: true, key: true}
""",
    "entities/Project.yaml": """\
entity: Project
extends: Job
row: {entity: ProjectRow}
doc: A project.
fields:
  budget: {type: float, new: true, grade: D, note: inferred}
""",
    "resources/jobs.yaml": """\
resource: jobs
path: /Tickets
entity: Job
row: JobRow
grade: A
doc: Jobs to do.

ops:
  list:
    get: /
    rows: tickets
    page: numbered
    params: [paging, windows]
    query:
      open_only: {type: bool, matches: closed, op: truthy}
      team_id: {type: "list[int]", wire: team, matches: team_id}
      active: {type: bool, when: {"true": {inactive: "false"}, "false": {inactive: "true"}}}
    inventory_row: "GET /api/Tickets"
  get: {get: "/{id}", query: {includedetails: {type: bool, default: true}}}
  create: {write: upsert, min: [summary], inventory_row: "POST /api/Tickets"}
  update: {write: upsert, inventory: {put: "/{id}"}}
  delete: {delete: "/{id}"}
  send:
    kind: call
    effect: send
    retry: never
    grade: D
    note: inferred
    unsupported: Nothing sends a job.
    fields: {emailto: str}
    experimental: {post: "//EmailStore", body: array, json: {job_id: "{id}"}}
    inventory: {post: "/{id}/Send"}

children:
  notes: {of: notes, op: list, bind: {ticket_id: id}, inventory: {get: "/{id}/Notes"}}
  add_note: {of: notes, op: create, bind: {ticket_id: id}, inventory: {post: "/{id}/Notes"}}
""",
    "resources/notes.yaml": """\
resource: notes
path: /Notes
entity: Note
key: [ticket_id, id]
grade: B
doc: Notes.
ops:
  list: {get: /, rows: [notes, results], requires_any: [ticket_id]}
  create: {write: upsert, min: ["text|html", ticket_id]}
""",
    "upstream/entities/Faults.yaml": """\
entity: Faults
fields:
  _force: bool
  address: Address
  assets: list[Device]
  customfields: list[CustomField]
  dateclosed: datetime
  id: int
  kind: Kind
  main_phone: str
  new_phone: str
  notes: list[Notes]
  site_id: float
  stamp: {type: datetime, ro: true}
  summary: {type: str, max: 255}
  team: str
  timetaken: float
""",
    "upstream/entities/Faults_List.yaml": """\
entity: Faults_List
fields:
  dateclosed: datetime
  id: int
  onlyrow: str
  made: datetime
  site_id: float
  summary: str
""",
    "upstream/entities/Kind.yaml": "entity: Kind\nenum: [0, 1, 2]\n",
    "upstream/entities/Notes.yaml": """\
entity: Notes
fields:
  html: str
  id: int
  text: str
  ticket_id: int
""",
    "upstream/ops/Tickets.yaml": """\
segment: Tickets
ops:
  GET /Tickets:
    query:
      count: int
      datesearch: str
      inactive: bool
      open_only: bool
      page_no: int
      page_size: int
      pageinate: bool
      shape: Shape
      startdate: str
      team: list[int]
  POST /Tickets:
    body: list[Faults]
  DELETE /Tickets/{id}:
    path: {id: int}
  GET /Tickets/{id}:
    path: {id: int}
    query:
      includedetails: bool
""",
    "upstream/ops/EmailStore.yaml": """\
segment: EmailStore
ops:
  POST /EmailStore:
    body: any
""",
    "upstream/ops/Notes.yaml": """\
segment: Notes
ops:
  GET /Notes:
    query: {ticket_id: int}
  POST /Notes:
    body: list[Notes]
""",
}

#: Texts that try to leave the place they are put in.
HOSTILE = [
    '"""',
    "'''",
    '"""\nimport os\n"""',
    "\\",
    '\\"""',
    "x\\",
    "\n",
    "\r",
    "\r\n",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1d",
    "\x1e",
    "\x85",
    "\u2028",
    "\u2029",
    "\x00",
    "\x1b[31m",
    "\x7f",
    "\u202e",
    "\ufeff",
    "\U0001f600",
    "\ud800",
    "#",
    "# x\nimport os",
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{# x #}",
    "{{ ''.__class__.__mro__ }}",
    "{x}",
    "{0.__class__}",
    "%s",
    "${x}",
    "`x`",
    "__import__('os').system('touch pwned')",
    "');import os;('",
    '");import os;("',
    "]; import os; x = [",
    "): pass\nimport os\n#",
    "../../../x",
    "/etc/passwd",
    "a/b",
    "..\\x",
    "C:\\x",
    "lambda: 0",
    "x: int = eval('1')",
    "-*- coding: utf-7 -*-",
    "# -*- coding: utf-7 -*-",
    "type: ignore",
    "+AAo-import os",
    "\\N{LATIN SMALL LETTER A}",
    "\\x0a",
    "\\u000a",
    " ",
    "",
    "None",
    "class",
    "__init__",
    "con",
    "a\tb",
    "<!-- -->",
    "*/",
    "]]>",
    "@pwned",
    "from os import system",
    "pwned" * 30,
]

Edit = tuple[str, str, str]


def write(root: Path, *edits: Edit, drop: tuple[str, ...] = (), more: dict[str, str] | None = None) -> Path:
    """Write the manifest to ``root/spec``; each edit is (file, old text, new text), the old must be there.

    ``names.lock`` pins the names of what is published then, unless it is given or dropped.
    """
    files = {name: text for name, text in FILES.items() if name not in drop} | (more or {})
    for name, old, new in edits:
        assert old in files[name], f"{old!r} is not in {name}"
        files[name] = files[name].replace(old, new, 1)
    spec = root / "spec"
    for name, text in files.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
    if "names.lock" not in files and "names.lock" not in drop:
        published = PublishedReader(spec, Upstream(spec, []), Manifest({}, {}, {}), []).read()
        published.names.write(spec)
    return spec


def mistakes(
    root: Path, *edits: Edit, drop: tuple[str, ...] = (), more: dict[str, str] | None = None
) -> list[str]:
    """Return what the linter says of the manifest with these edits."""
    try:
        resolve(write(root, *edits, drop=drop, more=more))
    except ManifestError as error:
        return [str(problem) for problem in error.problems]
    return []


def rendered(root: Path, *edits: Edit, more: dict[str, str] | None = None) -> dict[str, str]:
    """Return the generated files of the manifest with these edits."""
    return emit.render(resolve(write(root, *edits, more=more)))
