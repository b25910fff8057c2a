"""What the fuzzer cannot guess: bodies that are accepted, references that exist, and that time passes.

Loaded by schemathesis. From the environment: `SANDBOX_URL`, the sandbox that is fuzzed, and `TALLY_FILE`, where
a JSON document is left at the end: which links of the contract were followed, and what the responses were.
"""

import json
import os
import random
import re
from collections import Counter
from pathlib import Path

import hypothesis.stateful
import requests
import schemathesis
from hypothesis import strategies as st
from hypothesis.control import current_build_context
from schemathesis import cli
from schemathesis.cli.events import LoadingFinished
from schemathesis.core.result import Ok
from schemathesis.core.transforms import UNRESOLVABLE
from schemathesis.engine import events
from schemathesis.generation.stateful import control
from schemathesis.generation.stateful.state_machine import APIStateMachine
from schemathesis.specs.openapi import stateful

SANDBOX = os.environ["SANDBOX_URL"]
SESSION = requests.Session()

# Work that the sandbox puts off is due after 0.3 seconds of its clock, which stands still.
CALLS_PER_STEP_OF_CLOCK = 5
SECONDS_PER_STEP_OF_CLOCK = 1

# Of the sandbox's catalogue; they carry the documented shipments and consignments.
SERVICES = ["CY_24", "CY_48", "CY_ECO", "CX_NDS", "FF_LINET-00001"]
GROUPS = ["valuableGoods", "exampleSG123", "fragileGoods"]


def restart():
    """Takes the sandbox back to its start, and adds a shipment group to the demo data."""
    SESSION.post(f"{SANDBOX}/_sandbox/reset", timeout=10).raise_for_status()
    group = {
        "custom_reference": "LEEDS-DC-FRIDAY",
        "shipments": ["sp_00794407328944469090495223169024", "sp_00794410000000000000000000000002"],
    }
    headers = {"x-api-key": "fuzz", "x-api-version": "1.1"}
    url = f"{SANDBOX}/pro/shipment_groups"
    response = SESSION.post(url, json=group, headers=headers, timeout=10)
    response.raise_for_status()
    return {**group, **response.json()}


GROUP = restart()


def known_values():
    """What the sandbox has at the start, by name of the parameter."""
    state = SESSION.get(f"{SANDBOX}/_sandbox/state", timeout=10).json()
    shipments = [record["shipment"] for record in state["shipments"]["shipments"].values()]
    consignments = [record["consignment"] for record in state["consignments"]["consignments"].values()]
    return {
        "reference": [shipment["reference"] for shipment in shipments],
        "contents_reference": [content["reference"] for shipment in shipments for content in shipment["contents"]],
        "consignment_reference": [consignment["Reference"] for consignment in consignments],
        "group_reference": [GROUP["reference"]],
        "custom_reference": [GROUP["custom_reference"]],
        "package_reference": [package["Reference"] for item in consignments for package in item["Packages"]],
        "service_reference": SERVICES,
        "service_group": GROUPS,
        "service_group_reference": GROUPS,
        "virtual_service": SERVICES + GROUPS,
        "version": [1],
        "take": [1, 10],
        "skip": [0, 1],
    }


KNOWN = known_values()

REFERENCES = {r"sp_[0-9]{32}": "reference", r"EC(-[A-Z0-9]{3}){3}": "consignment_reference"}


def documented_bodies(operation):
    """The request bodies that the contract documents."""
    bodies = []
    for body in operation.body:
        for example in (body.definition.get("examples") or {}).values():
            if "value" in example:
                bodies.append(example["value"])
    return bodies


def with_known(draw, value):
    """A copy of a documented value in which references name what the sandbox has."""
    if isinstance(value, dict):
        return {name: with_known(draw, member) for name, member in value.items()}
    if isinstance(value, list):
        return [with_known(draw, item) for item in value]
    if isinstance(value, str):
        for form, name in REFERENCES.items():
            if re.fullmatch(form, value):
                return draw(st.sampled_from(KNOWN[name]))
    return value


@schemathesis.hook
def before_generate_body(context, strategy):
    """A documented body, a documented body with members of a generated one, or a generated body.

    What is not needed is not generated: scenarios are cut short when they have taken too many choices.
    """
    documented = documented_bodies(context.operation)
    if not documented:
        return strategy

    @st.composite
    def body(draw):
        kind = draw(st.sampled_from(["documented"] * 3 + ["overlaid"] * 2 + ["generated"]))
        if kind == "generated":
            return draw(strategy)
        example = with_known(draw, draw(st.sampled_from(documented)))
        if kind == "overlaid" and isinstance(example, dict):
            generated = draw(strategy)
            generated = getattr(generated, "value", generated)
            if isinstance(generated, dict) and generated:
                for name in draw(st.lists(st.sampled_from(sorted(generated)), min_size=1, max_size=2)):
                    example[name] = generated[name]
        return example

    return body()


@schemathesis.hook
def flatmap_path_parameters(context, path_parameters):
    """Each value generated, documented, or that of something the sandbox has."""
    choices = {}
    for name, value in (path_parameters or {}).items():
        likely = list(KNOWN.get(name, []))
        for parameter in context.operation.path_parameters:
            if parameter.name == name and "example" in parameter.definition:
                likely.insert(0, parameter.definition["example"])
        choices[name] = st.sampled_from(likely) | st.sampled_from(likely) | st.just(value) if likely else st.just(value)
    return st.fixed_dictionaries(choices)


@schemathesis.hook
def flatmap_query(context, query):
    """Often without what is not required: hardly anything fits many criteria at once."""
    required = {parameter.name for parameter in context.operation.query if parameter.is_required}
    few = {name: value for name, value in (query or {}).items() if name in required}
    return st.sampled_from([few, few, query])


@schemathesis.hook
def map_case(context, case):
    """A link may name an empty text, with which a path would be that of another operation."""
    for name, value in (case.path_parameters or {}).items():
        if value == "":
            case.path_parameters[name] = "-"
    return case


class Scenario:
    """What is going on. Lets time pass in the sandbox, and takes it back to its start."""

    calls = 0
    number = 0
    beginnings = ()
    # Whether calls on single resources get a 202, which the sandbox never sends by itself.
    accepts = False
    # Pairs of operations between which links have been followed: before this scenario, and, by number, before each
    # scenario. One that is played again has to make the same choices.
    followed = frozenset()
    followed_before = {}

    @classmethod
    def count(cls):
        cls.calls += 1
        if cls.calls % CALLS_PER_STEP_OF_CLOCK == 0:
            step = {"advance_seconds": SECONDS_PER_STEP_OF_CLOCK}
            SESSION.post(f"{SANDBOX}/_sandbox/clock", json=step, timeout=10).raise_for_status()

    @classmethod
    def restart(cls):
        cls.calls = 0
        restart()


@schemathesis.hook
def before_call(context, case, kwargs):
    Scenario.count()


# What every scenario may begin with, again where nothing else is left to do.
CREATORS = {"POST /shipments", "POST /consignments"}
# How many other calls a scenario begins with. They are drawn: the fuzzer would always begin with the same.
OTHER_BEGINNINGS = 3

# Scenarios with large bodies would be ended before they have reached anything.
hypothesis.stateful.BUFFER_SIZE = 1 << 20

# The share of an operation's links that can be followed in a scenario although they were followed in an earlier one;
# which ones is drawn. Otherwise those of the first calls take all the steps.
SHARE_OF_LINKS = 0.1

# Pairs of operations between which links have been followed, apart by whether the scenario accepts.
FOLLOWED = set()

# Links that could have been followed: a response had what they take from it.
OFFERED = set()


def is_beginning(operation, node, produced_anywhere):
    """Whether a call can succeed without an earlier response, with what the sandbox has at the start."""
    return all(parameter.name in KNOWN for parameter in operation.path_parameters)


def start_scenario(machine):
    """Draws what the scenario is about, and takes the sandbox back to its start.

    The same choices must get the same responses in every scenario: otherwise the fuzzer gives up early.
    """
    Scenario.restart()
    Scenario.number = current_build_context().data.draw_integer(0, 2**32 - 1)
    roots = sorted(machine.control.roots)
    Scenario.beginnings = random.Random(Scenario.number).sample(roots, OTHER_BEGINNINGS)
    Scenario.accepts = Scenario.number % 2 == 1
    Scenario.followed = Scenario.followed_before.setdefault(Scenario.number, frozenset(FOLLOWED))
    if Scenario.accepts:
        accept(machine.schema)
    original_init(machine)


def accept(schema):
    """Has the sandbox respond with 202 where the contract has it beside another success."""
    for result in schema.get_all_operations():
        raw = result.ok().definition.raw
        successes = {status for status in raw["responses"] if status.startswith("2")}
        if "202" in successes and len(successes) > 1:
            effect = {"kind": "status", "status": 202, "stage": "after"}
            fault = {"operation": raw["operationId"], "effect": effect}
            SESSION.post(f"{SANDBOX}/_sandbox/faults", json=fault, timeout=10).raise_for_status()


def allow_transition(self, source, target):
    share = random.Random(f"{Scenario.number} {source} {target}").random()
    is_new = (Scenario.accepts, source, target) not in Scenario.followed
    return (is_new or share < SHARE_OF_LINKS) and original_allow_transition(self, source, target)


def record_step(self, step, recorder):
    if step.transition is not None and step.is_applied:
        source = recorder.cases[step.transition.parent_id].value.operation.label
        FOLLOWED.add((Scenario.accepts, source, step.case.operation.label))
    original_record_step(self, step, recorder)


def allow_beginning(self, source, bundles):
    """Each beginning once, and creation again where nothing else is left to do."""
    if source not in self.statistic and (source in Scenario.beginnings or source in CREATORS):
        return True
    if source not in CREATORS:
        return False
    with_items = {name.partition(" -> ")[0] for name, responses in bundles.items() if responses}
    return not any(
        self.allow_transition(link.source.label, link.target.label)
        for label in with_items
        for link in self.transitions.operations[label].outgoing
    )


def step(self, input):
    output = original_step(self, input)
    node = output and self.control.transitions.operations.get(output.case.operation.label)
    if node:
        status = str(output.response.status_code)
        links = [link for link in node.outgoing if link.status_code == status and link.full_name not in OFFERED]
        OFFERED.update(link.full_name for link in links if is_offered(link.extract(output)))
    return output


def is_offered(link):
    """Whether the response has all that the link takes from it."""
    taken = [value for values in link.parameters.values() for value in values.values()]
    if link.request_body is not None:
        taken.append(link.request_body)
    return all(isinstance(value.value, Ok) and is_there(value.value.ok()) for value in taken)


def is_there(value):
    if isinstance(value, (dict, list)):
        return all(is_there(item) for item in (value.values() if isinstance(value, dict) else value))
    return value not in (None, "", UNRESOLVABLE)


original_init = APIStateMachine.__init__
original_step = APIStateMachine._step
original_allow_transition = control.TransitionController.allow_transition
original_record_step = control.TransitionController.record_step
stateful.is_likely_root_transition = is_beginning
control.TransitionController.allow_transition = allow_transition
control.TransitionController.allow_root_transition = allow_beginning
control.TransitionController.record_step = record_step
APIStateMachine.__init__ = start_scenario
APIStateMachine._step = step


@cli.handler()
class Tally(cli.EventHandler):
    """Counts the responses to each operation, and those to requests made from a link."""

    def __init__(self, *args, **params):
        self.operations = {}
        self.links = {}
        self.operations_total = 0

    def handle_event(self, ctx, event):
        if isinstance(event, LoadingFinished):
            self.operations_total = event.statistic.operations.total
        if not isinstance(event, events.ScenarioFinished):
            return
        for case_id, node in event.recorder.cases.items():
            interaction = event.recorder.interactions.get(case_id)
            if interaction is None or interaction.response is None:
                continue
            status = str(interaction.response.status_code)
            operation = node.value.operation.definition.raw["operationId"]
            self.operations.setdefault(operation, Counter())[status] += 1
            if node.transition is not None and node.is_transition_applied:
                self.links.setdefault(node.transition.id, Counter())[status] += 1

    def shutdown(self, ctx):
        tally = {
            "links_offered": sorted(OFFERED),
            "operations_total": self.operations_total,
            "operations": self.operations,
            "links": self.links,
        }
        Path(os.environ["TALLY_FILE"]).write_text(json.dumps(tally, indent=1, sort_keys=True))
