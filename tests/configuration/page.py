"""docs/configuration.md, made of the list that the tests take their cases from."""

from __future__ import annotations

from pathlib import Path

from tests.configuration.option import Option, Source
from tests.configuration.options import OPTIONS

PATH = Path(__file__).parents[2] / "docs" / "configuration.md"
# With this in the environment the tests write the page; ``python -m tests.configuration`` sets it.
WRITE = "WRITE_CONFIGURATION_PAGE"

BEGINNING = """\
<!-- Made by `python -m tests.configuration`: not to be edited. -->

# Configuration

A client takes its settings from where boto3 takes them, and in boto3's order: the first place that has
one decides.

1. The arguments of `client(…)`, and those of `Session(…)`.
2. The fields of `config=`: a `cloudfront_rs.Config`, or a `botocore.config.Config`. Of an argument and a
   field of the same meaning the argument wins; of `Session(region_name=…)` and a field the field.
3. The environment.
4. The profile: in the credentials file (`~/.aws/credentials`), then in the configuration file
   (`~/.aws/config`).
5. The default.

```ini
# ~/.aws/config
[default]
region = eu-west-1
retry_mode = standard
max_attempts = 5

[profile ci]
credential_process = /usr/local/bin/keys ci
ca_bundle = ~/company-ca.pem
services = local

[services local]
cloudfront =
  endpoint_url = http://127.0.0.1:4566
```

`AWS_PROFILE=ci`, or `cloudfront_rs.Session(profile_name="ci")`, chooses the profile. Settings are read when
a client is made, and a client never changes afterwards; `client.meta.config` tells what became of them.

- **A variable that is set and empty counts as set**, as in boto3: it hides what the profile says, and is an
  error where an empty value makes no sense. The two variables of endpoints are the exception.
- **What makes no sense is an error**, boto3's own, where boto3 raises one: mostly when the client is made.
  Booleans are true when they are `true` in any case, and false when they are anything else.
- **`max_attempts`** in a profile and `AWS_MAX_ATTEMPTS` count attempts, as `total_max_attempts` of `Config`
  does; `max_attempts` of `Config` counts the retries after the first attempt.
- **With an `endpoint_url`** neither FIPS nor dual stack nor `use_ssl` changes where requests go, and the
  region that signs them is the one that was asked for.
- **AWS_REGION is not read**, as in boto3: the variable is AWS_DEFAULT_REGION.
"""

ACTING = """
## Settings

Each of these {count} rows and those of the next table is tested beside boto3, from each of its places alone
and against each of the others. “—” is where boto3 does not look either.
"""

IDLE = """
## Without effect for CloudFront

Taken, and refused where they make no sense, as boto3's client does; requests are the same.
"""

HEAD = """
| setting | argument | `Config` | environment | profile | default | as boto3 |
|---|---|---|---|---|---|---|
"""

# botocore's names of the places that keys come from, in the order in which it looks there.
METHODS = {
    "explicit": "the arguments of `client(…)`, or of `Session(…)`",
    "env": "`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`",
    "assume-role": "`role_arn` in the profile, with `source_profile` or `credential_source`",
    "assume-role-with-web-identity": "`AWS_WEB_IDENTITY_TOKEN_FILE` with `AWS_ROLE_ARN`, "
    "`web_identity_token_file` in the profile",
    "sso": "`sso_session`, or `sso_start_url`, in the profile",
    "shared-credentials-file": "keys in the credentials file",
    "login": "`login_session` in the profile: [an error](differences.md#sessions)",
    "custom-process": "`credential_process` in the profile",
    "config-file": "keys in the configuration file",
    "ec2-credentials-file": "the file that `AWS_CREDENTIAL_FILE` names",
    "boto-config": "the file that `BOTO_CONFIG` names, `/etc/boto.cfg`, `~/.boto`",
    "container-role": "`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, "
    "`AWS_CONTAINER_CREDENTIALS_FULL_URI`",
    "iam-role": "the instance's metadata",
}

CREDENTIALS = """
## Credentials

In this order, under the names that `get_credentials().method` has. `Session(profile_name=…)` skips `env`.
With `signature_version=UNSIGNED` none are looked for.

| method | where |
|---|---|
"""


def page() -> str:
    rows = [[option for option in OPTIONS if option.acts is acts] for acts in (True, False)]
    return "".join(
        [
            BEGINNING,
            ACTING.format(count=len(rows[0])),
            HEAD,
            *map(row, rows[0]),
            IDLE,
            HEAD,
            *map(row, rows[1]),
            CREDENTIALS,
            *(f"| `{method}` | {where} |\n" for method, where in METHODS.items()),
        ]
    )


def row(option: Option) -> str:
    kinds = (("argument", "session"), ("Config",), ("environment",), ("profile",))
    cells = [
        option.name,
        *(
            ", ".join(f"`{key}`" for s in option.sources if s.kind in kind for key in keys(s))
            or "—"
            for kind in kinds
        ),
        option.default,
        f"[no](differences.md#{option.difference})" if option.difference else "yes",
    ]
    return f"| {' | '.join(cells)} |\n"


def keys(source: Source) -> list[str]:
    names = source.key.split(", ")
    if source.kind == "session":
        return [f"Session({name}=)" for name in names]
    if source.kind == "argument":
        return [f"{name}=" for name in names]
    if source.kind == "Config" and "." in source.key:
        field, _, part = source.key.partition(".")
        return [f'{field}["{part}"]']
    return names
