"""The command line. Exit codes: 0 done, 1 a check failed, 2 bad input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from symbp import __version__
from symbp.errors import CheckFailed, SymbpError

NETWORK = "a TOML, ONNX or torch.export (.pt2) file, or the name of a network of the zoo (symbp list)"
SMALL = "the same network at small sizes, for the checks of an imported one that is large"
LOSS = "a loss of the library for a network that was imported without one"


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    main_parser = argparse.ArgumentParser(
        prog="symbp",
        description="Write the forward pass as mathematics; get the derivation, the proof and the program.",
    )
    main_parser.add_argument("--version", action="version", version=f"symbp {__version__}")
    commands = main_parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    build = commands.add_parser("build", help="derive, explain, generate and verify: everything, into a folder")
    build.add_argument("network", nargs="*", metavar="NET", help=NETWORK)
    build.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    build.add_argument("--small", default="", metavar="FILE", help=SMALL)
    build.add_argument("--all", action="store_true", help="all networks of the zoo")
    build.add_argument("--jobs", type=int, default=1, metavar="N", help="build so many networks at a time (default: 1)")
    build.add_argument("--out", default="generated", metavar="DIR", help="where the folders go (default: generated)")

    derive = commands.add_parser("derive", help="print the delta forms")
    derive.add_argument("network", metavar="NET", help=NETWORK)
    derive.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    derive.add_argument("--small", default="", metavar="FILE", help=SMALL)
    derive.add_argument("--steps", action="store_true", help="print every step that leads to them")

    layer = commands.add_parser("layer", help="from equations alone: adjoints, operation counts, code")
    layer.add_argument("equations", metavar="EQUATIONS", help='such as "y[n, i] = x[n, i] * sigmoid(beta * x[n, i])"')
    layer.add_argument(
        "--output", default="", metavar="NAME", help="whose adjoint is given (default: the last defined)"
    )
    layer.add_argument("--target", choices=("c", "numpy", "array-api", "torch", "jax"), help="print functions instead")
    layer.add_argument("--size", action="append", default=[], metavar="N=32", help="a number for a size")
    layer.add_argument("--steps", action="store_true", help="print every step of the derivation")
    layer.add_argument("--latex", action="store_true", help="print LaTeX instead")

    explain = commands.add_parser("explain", help="write the derivation document")
    explain.add_argument("network", metavar="NET", help=NETWORK)
    explain.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    explain.add_argument("--small", default="", metavar="FILE", help=SMALL)
    explain.add_argument("--format", choices=("html", "tex", "pdf"), default="html")
    explain.add_argument("--lang", default="en", metavar="en|zh", help="language of the sentences (default: en)")
    explain.add_argument("--second-order", action="store_true", help="with the Hessian times a vector")
    explain.add_argument("--notation", metavar="NAME|FILE", help="whose notation (symbp list; default: the declared)")
    explain.add_argument("--out", metavar="FILE", help="the file to write (default: print; NET.pdf)")

    generate = commands.add_parser("generate", help="write training code")
    generate.add_argument("network", metavar="NET", help=NETWORK)
    generate.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    generate.add_argument("--small", default="", metavar="FILE", help=SMALL)
    generate.add_argument("--target", choices=("c", "numpy", "array-api", "torch", "jax"), default="c")
    generate.add_argument("--out", metavar="DIR", help="the folder to write (default: the network's name)")
    generate.add_argument("--memory", action="store_true", help="print where the arrays of the C lie, write nothing")
    generate.add_argument(
        "--ram", metavar="64K", help="bytes that the C may need in single precision: values are computed again to fit"
    )
    generate.add_argument("--board", metavar="NAME", help="C for a board: cortex-m0, cortex-m4, cortex-m7, rv32, wasm")
    generate.add_argument("--flash", metavar="256K", help="bytes that the program for a board may take up")
    generate.add_argument(
        "--fixed", type=int, choices=(16, 8), metavar="16|8", help="for a board: whole numbers of so many bits"
    )
    generate.add_argument("--own-math", action="store_true", help="our own elementary functions, equal on every board")
    generate.add_argument("--batch", type=int, metavar="N", help="samples in a step instead of those declared")
    generate.add_argument(
        "--weights", metavar="FILE", help="start values: what symbp train saved, or a safetensors, npz or PyTorch file"
    )
    generate.add_argument("--learning-rate", metavar="R", help="the learning rate instead of that declared")

    generate.add_argument(
        "--ranks", type=int, metavar="N", help="C that N processes run together, or any other number (make MPI=1)"
    )

    train = commands.add_parser("train", help="train on the network's own data, or on a user's, and draw the curve")
    train.add_argument("network", metavar="NET", help=NETWORK)
    train.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    train.add_argument("--small", default="", metavar="FILE", help=SMALL)
    samples = "a CSV or .npz file, a directory of images, or a .npy file for each input as NAME=FILE"
    train.add_argument("--data", nargs="+", metavar="FILE", help=f"samples instead of the network's own: {samples}")
    train.add_argument("--test", nargs="+", metavar="FILE", help="samples to test on (default: the last of the data)")
    train.add_argument("--scale", metavar="1/255", help="a factor for the inputs of --data (default: as declared)")
    train.add_argument("--resize", action="store_true", help="scale images of another size")
    train.add_argument("--steps", type=int, metavar="N", help="steps instead of those declared")
    train.add_argument("--save", metavar="FILE", help="write the weights (safetensors)")
    train.add_argument(
        "--load",
        metavar="FILE",
        help="start from weights: saved, or of another program by name (.safetensors, .npz, .pt)",
    )
    train.add_argument(
        "--checkpoint", metavar="FILE", help="save the state while training; go on from it if it is there"
    )
    train.add_argument("--resume", metavar="FILE", help="like --checkpoint, but the file has to be there")
    train.add_argument("--every", type=int, metavar="N", help="steps between two checkpoints (default: a tenth of all)")
    train.add_argument("--metrics", metavar="FILE", help="write step, loss and test loss as CSV every so many steps")
    train.add_argument(
        "--patience", type=int, metavar="N", help="end after N looks without a lower test loss; keep the best"
    )
    live = "serve a page on this machine that shows the run (default port: any that is free)"
    train.add_argument("--live", type=int, nargs="?", const=0, metavar="PORT", help=live)
    train.add_argument("--plot", metavar="FILE", help="write the curve as SVG")
    train.add_argument(
        "--mpi", action="store_true", help="with the processes of mpirun -n N python -m symbp train NET --mpi"
    )

    scale = commands.add_parser("scale", help="predict how much faster several nodes train, from counts")
    scale.add_argument("network", metavar="NET", help=NETWORK)
    scale.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    scale.add_argument("--nodes", default="1,2,4,8,16,32,64", metavar="1,2,4", help="how many (default: %(default)s)")
    scale.add_argument("--batch", type=int, metavar="N", help="samples of a step (default: as declared)")
    scale.add_argument("--link", default="25Gb/s", metavar="25Gb/s", help="what a link carries (default: %(default)s)")
    scale.add_argument("--latency", default="2us", metavar="2us", help="until a message arrives (default: %(default)s)")
    scale.add_argument("--flops", default="50G", metavar="50G", help="operations a second of a node (default: 50G)")
    scale.add_argument("--memory", default="10GB/s", metavar="10GB/s", help="of a node (default: %(default)s)")
    scale.add_argument("--single", action="store_true", help="in single precision")
    scale.add_argument("--plot", metavar="FILE", help="write the efficiency over the nodes as SVG")

    verify = commands.add_parser("verify", help="run every check, a line each")
    verify.add_argument("network", metavar="NET", help=NETWORK)
    verify.add_argument("--loss", default="", metavar="NAME", help=LOSS)
    verify.add_argument("--small", default="", metavar="FILE", help=SMALL)
    verify.add_argument("--json", action="store_true", help="print JSON")

    check = commands.add_parser("check", help="judge the formulas of a Markdown or LaTeX text about a network")
    check.add_argument("file", metavar="FILE", help="the text; it may name its network and notation in a comment")
    check.add_argument("--network", metavar="NET", help=NETWORK)
    check.add_argument("--notation", metavar="NAME|FILE", help="whose notation (default: the one that reads most)")
    check.add_argument("--lang", default="en", help="language of the report (default: en)")
    check.add_argument("--format", choices=("text", "md"), default="text")
    check.add_argument("--json", action="store_true", help="print JSON")

    commands.add_parser("list", help="networks, layers, activations, losses, optimisers, each with its formula")
    return main_parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    options = parser().parse_args(arguments)
    from symbp import commands

    try:
        return commands.COMMANDS[options.command](options)
    except SymbpError as error:
        print(f"symbp: {error}", file=sys.stderr)
        return 2
    except CheckFailed as error:
        print(f"symbp: a check failed: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"symbp: {error.filename or 'a file'}: {error.strerror}.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("symbp: stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
