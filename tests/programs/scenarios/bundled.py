"""What is bundled: a client, a call, an error, a paginator, a waiter, a presigned URL."""

import json

import boto3

cf = boto3.client("cloudfront")
told: dict[str, object] = {}
told["functions"] = [each["Name"] for each in cf.list_functions()["FunctionList"]["Items"]]
try:
    cf.describe_function(Name="missing")
except cf.exceptions.NoSuchFunctionExists as error:
    told["error"] = str(error)
try:
    cf.publish_function(Name="redirect")
except Exception as error:
    told["invalid"] = str(error)
pages = cf.get_paginator("list_distributions").paginate()
told["distributions"] = list(pages.search("DistributionList.Items[].Id"))
told["waiters"] = sorted(cf.waiter_names)
told["url"] = cf.generate_presigned_url("list_functions").partition("?")[0]
cf.meta.events.register("before-call.cloudfront", lambda model, **_: told.update(heard=model.name))
cf.list_functions()
told["code"] = cf.get_function(Name="redirect")["FunctionCode"].read().decode()
print(json.dumps(told))  # noqa: T201
