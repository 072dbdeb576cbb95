"""The command line of train.py; the defaults are the shipped run's."""

import argparse


def arguments() -> argparse.Namespace:
    """Parsed options."""
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="folder of prepare.py")
    a.add_argument("--data", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--checkins", nargs="*", default=[], help="TSVs of own sentences, mixed in")
    a.add_argument("--init", help="a model.pt to go on from, instead of the base")
    a.add_argument("--resume", action="store_true")
    a.add_argument("--epochs", type=int, default=3)
    a.add_argument("--rate", type=float, default=1.5e-4, help="of the top layer")
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--decay", type=float, default=0.88, help="of the rate, a layer down")
    a.add_argument("--warm-up", type=float, default=0.06)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are, positions with them")
    a.add_argument("--average", type=float, default=0.0, help="decay of the running average of the weights, a step")
    a.add_argument("--english", type=float, default=1.0, help="share of the English rows an epoch")
    a.add_argument("--korean", type=float, default=0.6)
    a.add_argument("--brighter", type=int, default=1200, help="rows a language and epoch")
    a.add_argument("--brighter-weight", type=float, default=0.4)
    a.add_argument("--xed", type=int, default=0, help="rows a language and epoch")
    a.add_argument("--xed-weight", type=float, default=0.2)
    a.add_argument("--agreement", type=float, default=0.15)
    a.add_argument("--seed", type=int, default=20)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--save-every", type=int, default=400, help="steps")
    a.add_argument("--steps", type=int, help="end the schedule here, before the epochs are over")
    a.add_argument("--hours", type=float, help="let the schedule end by then at the latest")
    a.add_argument("--copies", type=int, default=4, help="of each check-in an epoch")
    a.add_argument("--masked", type=float, default=0.0, help="share of rows whose [NAME] stays")
    a.add_argument("--measure-rows", type=int, help="dev rows of a set to measure at the end; 0 = don't")
    a.add_argument("--stop-at", type=int, help="stop after this step (to measure speed)")
    return a.parse_args()
