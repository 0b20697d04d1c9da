"""Which cases of a test belong to the slow sweep, where its other cases are quick."""

from __future__ import annotations

from fnmatch import fnmatchcase

import pytest

OWN_COMMANDS = ("boards", "documents", "mpi", "soundness")
SLOW = (
    "derive/test_adjoints.py::test_gradients_are_the_same_with_any_strategy_switched_off[[]batch normalisation]",
    "derive/test_adjoints.py::test_gradients_are_the_same_with_any_strategy_switched_off[[]two axes *]",
    "derive/test_adjoints.py::test_gradients_are_the_same_with_any_strategy_switched_off[[]two tensors recurrent *]",
    "derive/test_rule.py::test_adjoints_are_the_same_under_every_hash_seed",
    "derive/test_rule.py::test_the_rule_applied_twice_is_the_hessian",
    "explain/test_network_figure.py::test_neurons_are_drawn_where_they_are_all_there_is[[]transformer-block-*]",
    "explain/test_pdf.py::test_tex_is_used_where_it_is",
    "explain/test_pdf.py::test_typst_takes_every_document[[]himmelblau]",
    "generate/c/test_memory_report.py::test_a_step_that_computes_values_again_needs_less_and_computes_the_same",
    "generate/c/test_memory_report.py::test_the_block_is_within_a_twentieth_of_its_bound[[]transformer-block]",
    "generate/c/test_memory_report.py::test_the_struct_is_as_large_as_reported[[]4-deep]",
    "generate/numpy/test_module.py::test_the_text_is_laid_out_as_a_formatter_lays_it_out[[]character-*]",
    "generate/numpy/test_module.py::test_the_text_is_laid_out_as_a_formatter_lays_it_out[[]dcgan-generator]",
    "generate/numpy/test_module.py::test_the_text_is_laid_out_as_a_formatter_lays_it_out[[]residual-convolution]",
    "generate/numpy/test_module.py::test_the_text_is_laid_out_as_a_formatter_lays_it_out[[]transformer-block]",
    "generate/numpy/test_module.py::test_the_text_is_laid_out_as_a_formatter_lays_it_out[[]variational-autoencoder]",
    "generate/lowering/test_products.py::test_a_library_computes_the_same_up_to_rounding[[]dropout-16]",
    "generate/lowering/test_products.py::test_a_library_computes_the_same_up_to_rounding[[]long attention-*]",
    "generate/lowering/test_products.py::test_a_library_computes_the_same_up_to_rounding[[]recurrent-16]",
    "generate/c/test_strips.py::test_c_agrees_with_numpy_and_the_interpreter_in_every_batch[[]long attention-19]",
    "generate/c/test_strips.py::test_c_agrees_with_numpy_and_the_interpreter_in_every_batch[[]one channel-*]",
    "generate/c/test_strips.py::test_plain_c99_computes_the_same_bits_as_vectors_do[[]recurrent-*]",
    "generate/lowering/test_threads.py::test_any_number_of_threads_computes_the_same_bits[[]attention]",
    "generate/lowering/test_threads.py::test_any_number_of_threads_computes_the_same_bits[[]strided *]",
    "language/test_printing.py::test_derivations_of_the_zoo_read_back_equal[[]character-*]",
    "language/test_printing.py::test_derivations_of_the_zoo_read_back_equal[[]dcgan-generator]",
    "language/test_printing.py::test_derivations_of_the_zoo_read_back_equal[[]gpt]",
    "language/test_printing.py::test_derivations_of_the_zoo_read_back_equal[[]residual-convolution]",
    "language/test_printing.py::test_derivations_of_the_zoo_read_back_equal[[]transformer-block]",
    "language/test_printing.py::test_derivations_of_the_zoo_read_back_equal[[]variational-autoencoder]",
    "referee/test_report.py::test_the_reports_on_the_articles_are_those_in_generated[[][23]]",
    "simplify/test_simplify.py::test_gradients_are_the_same_with_a_strategy_switched_off[[]*-sigmoid with *]",
    "simplify/test_simplify.py::test_gradients_are_the_same_with_a_strategy_switched_off[[]*-softmax with *entropy]",
    "test_random_networks.py::test_stable_programs_have_the_same_values[[]dcgan-generator]",
    "test_random_networks.py::test_stable_programs_have_the_same_values[[]gpt]",
    "test_random_networks.py::test_stable_programs_have_the_same_values[[]residual-convolution]",
    "test_random_networks.py::test_stable_programs_have_the_same_values[[]transformer-block]",
    "test_random_networks.py::test_stable_programs_have_the_same_values[[]variational-autoencoder]",
    "test_second_order.py::test_derivative_of_the_loss_after_a_step_by_the_learning_rate[[]optimiser1]",
    "test_second_order.py::test_hessian_of_the_2_2_2_network_is_sympys",
    "test_second_order.py::test_hessian_and_its_product_agree_with_central_differences[[]batch norm]",
    "zoo/test_worked_example.py::test_s002_4_and_s002_5_long_runs_have_the_exact_losses[[]worked-example-*]",
)  # [[] is a bracket


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them, and what has a command of its own."""
    patterns = [f"tests/{pattern}" for pattern in SLOW]
    for item in items:
        own = any(item.get_closest_marker(name) for name in OWN_COMMANDS)
        if own or any(fnmatchcase(item.nodeid, pattern) for pattern in patterns):
            item.add_marker(pytest.mark.slow)
