/*
 * A generative pre-trained transformer of 12 blocks.
 * Made by symbp 0.1.0 from the network 'gpt'; do not edit.
 * Hash of the mathematics: 6b41fd333f16e34fe0d5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4
 *
 * Trains the network on its own data. Options:
 *   --steps N     steps instead of 200
 *   --report N    print the loss every N steps
 *   --load FILE   start from saved weights
 *   --save FILE   save the weights at the end
 *   --vectors     print loss, predictions and gradients before training, parameters after it, in full
 */
#include "gpt.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    TRAIN_SAMPLES = 4
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const gpt *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a88", (const real *)net->values.a88, 864);
    print_values("grad_E1", (const real *)net->values.grad_E1, 216);
    print_values("grad_P2", (const real *)net->values.grad_P2, 64);
    print_values("grad_gain3", (const real *)net->values.grad_gain3, 8);
    print_values("grad_b3", (const real *)net->values.grad_b3, 8);
    print_values("grad_Q4", (const real *)net->values.grad_Q4, 64);
    print_values("grad_K4", (const real *)net->values.grad_K4, 64);
    print_values("grad_V4", (const real *)net->values.grad_V4, 64);
    print_values("grad_O4", (const real *)net->values.grad_O4, 64);
    print_values("grad_b4", (const real *)net->values.grad_b4, 8);
    print_values("grad_gain6", (const real *)net->values.grad_gain6, 8);
    print_values("grad_b6", (const real *)net->values.grad_b6, 8);
    print_values("grad_W7", (const real *)net->values.grad_W7, 256);
    print_values("grad_b7", (const real *)net->values.grad_b7, 32);
    print_values("grad_W8", (const real *)net->values.grad_W8, 256);
    print_values("grad_b8", (const real *)net->values.grad_b8, 8);
    print_values("grad_gain10", (const real *)net->values.grad_gain10, 8);
    print_values("grad_b10", (const real *)net->values.grad_b10, 8);
    print_values("grad_Q11", (const real *)net->values.grad_Q11, 64);
    print_values("grad_K11", (const real *)net->values.grad_K11, 64);
    print_values("grad_V11", (const real *)net->values.grad_V11, 64);
    print_values("grad_O11", (const real *)net->values.grad_O11, 64);
    print_values("grad_b11", (const real *)net->values.grad_b11, 8);
    print_values("grad_gain13", (const real *)net->values.grad_gain13, 8);
    print_values("grad_b13", (const real *)net->values.grad_b13, 8);
    print_values("grad_W14", (const real *)net->values.grad_W14, 256);
    print_values("grad_b14", (const real *)net->values.grad_b14, 32);
    print_values("grad_W15", (const real *)net->values.grad_W15, 256);
    print_values("grad_b15", (const real *)net->values.grad_b15, 8);
    print_values("grad_gain17", (const real *)net->values.grad_gain17, 8);
    print_values("grad_b17", (const real *)net->values.grad_b17, 8);
    print_values("grad_Q18", (const real *)net->values.grad_Q18, 64);
    print_values("grad_K18", (const real *)net->values.grad_K18, 64);
    print_values("grad_V18", (const real *)net->values.grad_V18, 64);
    print_values("grad_O18", (const real *)net->values.grad_O18, 64);
    print_values("grad_b18", (const real *)net->values.grad_b18, 8);
    print_values("grad_gain20", (const real *)net->values.grad_gain20, 8);
    print_values("grad_b20", (const real *)net->values.grad_b20, 8);
    print_values("grad_W21", (const real *)net->values.grad_W21, 256);
    print_values("grad_b21", (const real *)net->values.grad_b21, 32);
    print_values("grad_W22", (const real *)net->values.grad_W22, 256);
    print_values("grad_b22", (const real *)net->values.grad_b22, 8);
    print_values("grad_gain24", (const real *)net->values.grad_gain24, 8);
    print_values("grad_b24", (const real *)net->values.grad_b24, 8);
    print_values("grad_Q25", (const real *)net->values.grad_Q25, 64);
    print_values("grad_K25", (const real *)net->values.grad_K25, 64);
    print_values("grad_V25", (const real *)net->values.grad_V25, 64);
    print_values("grad_O25", (const real *)net->values.grad_O25, 64);
    print_values("grad_b25", (const real *)net->values.grad_b25, 8);
    print_values("grad_gain27", (const real *)net->values.grad_gain27, 8);
    print_values("grad_b27", (const real *)net->values.grad_b27, 8);
    print_values("grad_W28", (const real *)net->values.grad_W28, 256);
    print_values("grad_b28", (const real *)net->values.grad_b28, 32);
    print_values("grad_W29", (const real *)net->values.grad_W29, 256);
    print_values("grad_b29", (const real *)net->values.grad_b29, 8);
    print_values("grad_gain31", (const real *)net->values.grad_gain31, 8);
    print_values("grad_b31", (const real *)net->values.grad_b31, 8);
    print_values("grad_Q32", (const real *)net->values.grad_Q32, 64);
    print_values("grad_K32", (const real *)net->values.grad_K32, 64);
    print_values("grad_V32", (const real *)net->values.grad_V32, 64);
    print_values("grad_O32", (const real *)net->values.grad_O32, 64);
    print_values("grad_b32", (const real *)net->values.grad_b32, 8);
    print_values("grad_gain34", (const real *)net->values.grad_gain34, 8);
    print_values("grad_b34", (const real *)net->values.grad_b34, 8);
    print_values("grad_W35", (const real *)net->values.grad_W35, 256);
    print_values("grad_b35", (const real *)net->values.grad_b35, 32);
    print_values("grad_W36", (const real *)net->values.grad_W36, 256);
    print_values("grad_b36", (const real *)net->values.grad_b36, 8);
    print_values("grad_gain38", (const real *)net->values.grad_gain38, 8);
    print_values("grad_b38", (const real *)net->values.grad_b38, 8);
    print_values("grad_Q39", (const real *)net->values.grad_Q39, 64);
    print_values("grad_K39", (const real *)net->values.grad_K39, 64);
    print_values("grad_V39", (const real *)net->values.grad_V39, 64);
    print_values("grad_O39", (const real *)net->values.grad_O39, 64);
    print_values("grad_b39", (const real *)net->values.grad_b39, 8);
    print_values("grad_gain41", (const real *)net->values.grad_gain41, 8);
    print_values("grad_b41", (const real *)net->values.grad_b41, 8);
    print_values("grad_W42", (const real *)net->values.grad_W42, 256);
    print_values("grad_b42", (const real *)net->values.grad_b42, 32);
    print_values("grad_W43", (const real *)net->values.grad_W43, 256);
    print_values("grad_b43", (const real *)net->values.grad_b43, 8);
    print_values("grad_gain45", (const real *)net->values.grad_gain45, 8);
    print_values("grad_b45", (const real *)net->values.grad_b45, 8);
    print_values("grad_Q46", (const real *)net->values.grad_Q46, 64);
    print_values("grad_K46", (const real *)net->values.grad_K46, 64);
    print_values("grad_V46", (const real *)net->values.grad_V46, 64);
    print_values("grad_O46", (const real *)net->values.grad_O46, 64);
    print_values("grad_b46", (const real *)net->values.grad_b46, 8);
    print_values("grad_gain48", (const real *)net->values.grad_gain48, 8);
    print_values("grad_b48", (const real *)net->values.grad_b48, 8);
    print_values("grad_W49", (const real *)net->values.grad_W49, 256);
    print_values("grad_b49", (const real *)net->values.grad_b49, 32);
    print_values("grad_W50", (const real *)net->values.grad_W50, 256);
    print_values("grad_b50", (const real *)net->values.grad_b50, 8);
    print_values("grad_gain52", (const real *)net->values.grad_gain52, 8);
    print_values("grad_b52", (const real *)net->values.grad_b52, 8);
    print_values("grad_Q53", (const real *)net->values.grad_Q53, 64);
    print_values("grad_K53", (const real *)net->values.grad_K53, 64);
    print_values("grad_V53", (const real *)net->values.grad_V53, 64);
    print_values("grad_O53", (const real *)net->values.grad_O53, 64);
    print_values("grad_b53", (const real *)net->values.grad_b53, 8);
    print_values("grad_gain55", (const real *)net->values.grad_gain55, 8);
    print_values("grad_b55", (const real *)net->values.grad_b55, 8);
    print_values("grad_W56", (const real *)net->values.grad_W56, 256);
    print_values("grad_b56", (const real *)net->values.grad_b56, 32);
    print_values("grad_W57", (const real *)net->values.grad_W57, 256);
    print_values("grad_b57", (const real *)net->values.grad_b57, 8);
    print_values("grad_gain59", (const real *)net->values.grad_gain59, 8);
    print_values("grad_b59", (const real *)net->values.grad_b59, 8);
    print_values("grad_Q60", (const real *)net->values.grad_Q60, 64);
    print_values("grad_K60", (const real *)net->values.grad_K60, 64);
    print_values("grad_V60", (const real *)net->values.grad_V60, 64);
    print_values("grad_O60", (const real *)net->values.grad_O60, 64);
    print_values("grad_b60", (const real *)net->values.grad_b60, 8);
    print_values("grad_gain62", (const real *)net->values.grad_gain62, 8);
    print_values("grad_b62", (const real *)net->values.grad_b62, 8);
    print_values("grad_W63", (const real *)net->values.grad_W63, 256);
    print_values("grad_b63", (const real *)net->values.grad_b63, 32);
    print_values("grad_W64", (const real *)net->values.grad_W64, 256);
    print_values("grad_b64", (const real *)net->values.grad_b64, 8);
    print_values("grad_gain66", (const real *)net->values.grad_gain66, 8);
    print_values("grad_b66", (const real *)net->values.grad_b66, 8);
    print_values("grad_Q67", (const real *)net->values.grad_Q67, 64);
    print_values("grad_K67", (const real *)net->values.grad_K67, 64);
    print_values("grad_V67", (const real *)net->values.grad_V67, 64);
    print_values("grad_O67", (const real *)net->values.grad_O67, 64);
    print_values("grad_b67", (const real *)net->values.grad_b67, 8);
    print_values("grad_gain69", (const real *)net->values.grad_gain69, 8);
    print_values("grad_b69", (const real *)net->values.grad_b69, 8);
    print_values("grad_W70", (const real *)net->values.grad_W70, 256);
    print_values("grad_b70", (const real *)net->values.grad_b70, 32);
    print_values("grad_W71", (const real *)net->values.grad_W71, 256);
    print_values("grad_b71", (const real *)net->values.grad_b71, 8);
    print_values("grad_gain73", (const real *)net->values.grad_gain73, 8);
    print_values("grad_b73", (const real *)net->values.grad_b73, 8);
    print_values("grad_Q74", (const real *)net->values.grad_Q74, 64);
    print_values("grad_K74", (const real *)net->values.grad_K74, 64);
    print_values("grad_V74", (const real *)net->values.grad_V74, 64);
    print_values("grad_O74", (const real *)net->values.grad_O74, 64);
    print_values("grad_b74", (const real *)net->values.grad_b74, 8);
    print_values("grad_gain76", (const real *)net->values.grad_gain76, 8);
    print_values("grad_b76", (const real *)net->values.grad_b76, 8);
    print_values("grad_W77", (const real *)net->values.grad_W77, 256);
    print_values("grad_b77", (const real *)net->values.grad_b77, 32);
    print_values("grad_W78", (const real *)net->values.grad_W78, 256);
    print_values("grad_b78", (const real *)net->values.grad_b78, 8);
    print_values("grad_gain80", (const real *)net->values.grad_gain80, 8);
    print_values("grad_b80", (const real *)net->values.grad_b80, 8);
    print_values("grad_Q81", (const real *)net->values.grad_Q81, 64);
    print_values("grad_K81", (const real *)net->values.grad_K81, 64);
    print_values("grad_V81", (const real *)net->values.grad_V81, 64);
    print_values("grad_O81", (const real *)net->values.grad_O81, 64);
    print_values("grad_b81", (const real *)net->values.grad_b81, 8);
    print_values("grad_gain83", (const real *)net->values.grad_gain83, 8);
    print_values("grad_b83", (const real *)net->values.grad_b83, 8);
    print_values("grad_W84", (const real *)net->values.grad_W84, 256);
    print_values("grad_b84", (const real *)net->values.grad_b84, 32);
    print_values("grad_W85", (const real *)net->values.grad_W85, 256);
    print_values("grad_b85", (const real *)net->values.grad_b85, 8);
    print_values("grad_gain87", (const real *)net->values.grad_gain87, 8);
    print_values("grad_b87", (const real *)net->values.grad_b87, 8);
}

static void print_parameters(const gpt *net)
{
    print_values("E1", (const real *)net->E1, 216);
    print_values("P2", (const real *)net->P2, 64);
    print_values("gain3", (const real *)net->gain3, 8);
    print_values("b3", (const real *)net->b3, 8);
    print_values("Q4", (const real *)net->Q4, 64);
    print_values("K4", (const real *)net->K4, 64);
    print_values("V4", (const real *)net->V4, 64);
    print_values("O4", (const real *)net->O4, 64);
    print_values("b4", (const real *)net->b4, 8);
    print_values("gain6", (const real *)net->gain6, 8);
    print_values("b6", (const real *)net->b6, 8);
    print_values("W7", (const real *)net->W7, 256);
    print_values("b7", (const real *)net->b7, 32);
    print_values("W8", (const real *)net->W8, 256);
    print_values("b8", (const real *)net->b8, 8);
    print_values("gain10", (const real *)net->gain10, 8);
    print_values("b10", (const real *)net->b10, 8);
    print_values("Q11", (const real *)net->Q11, 64);
    print_values("K11", (const real *)net->K11, 64);
    print_values("V11", (const real *)net->V11, 64);
    print_values("O11", (const real *)net->O11, 64);
    print_values("b11", (const real *)net->b11, 8);
    print_values("gain13", (const real *)net->gain13, 8);
    print_values("b13", (const real *)net->b13, 8);
    print_values("W14", (const real *)net->W14, 256);
    print_values("b14", (const real *)net->b14, 32);
    print_values("W15", (const real *)net->W15, 256);
    print_values("b15", (const real *)net->b15, 8);
    print_values("gain17", (const real *)net->gain17, 8);
    print_values("b17", (const real *)net->b17, 8);
    print_values("Q18", (const real *)net->Q18, 64);
    print_values("K18", (const real *)net->K18, 64);
    print_values("V18", (const real *)net->V18, 64);
    print_values("O18", (const real *)net->O18, 64);
    print_values("b18", (const real *)net->b18, 8);
    print_values("gain20", (const real *)net->gain20, 8);
    print_values("b20", (const real *)net->b20, 8);
    print_values("W21", (const real *)net->W21, 256);
    print_values("b21", (const real *)net->b21, 32);
    print_values("W22", (const real *)net->W22, 256);
    print_values("b22", (const real *)net->b22, 8);
    print_values("gain24", (const real *)net->gain24, 8);
    print_values("b24", (const real *)net->b24, 8);
    print_values("Q25", (const real *)net->Q25, 64);
    print_values("K25", (const real *)net->K25, 64);
    print_values("V25", (const real *)net->V25, 64);
    print_values("O25", (const real *)net->O25, 64);
    print_values("b25", (const real *)net->b25, 8);
    print_values("gain27", (const real *)net->gain27, 8);
    print_values("b27", (const real *)net->b27, 8);
    print_values("W28", (const real *)net->W28, 256);
    print_values("b28", (const real *)net->b28, 32);
    print_values("W29", (const real *)net->W29, 256);
    print_values("b29", (const real *)net->b29, 8);
    print_values("gain31", (const real *)net->gain31, 8);
    print_values("b31", (const real *)net->b31, 8);
    print_values("Q32", (const real *)net->Q32, 64);
    print_values("K32", (const real *)net->K32, 64);
    print_values("V32", (const real *)net->V32, 64);
    print_values("O32", (const real *)net->O32, 64);
    print_values("b32", (const real *)net->b32, 8);
    print_values("gain34", (const real *)net->gain34, 8);
    print_values("b34", (const real *)net->b34, 8);
    print_values("W35", (const real *)net->W35, 256);
    print_values("b35", (const real *)net->b35, 32);
    print_values("W36", (const real *)net->W36, 256);
    print_values("b36", (const real *)net->b36, 8);
    print_values("gain38", (const real *)net->gain38, 8);
    print_values("b38", (const real *)net->b38, 8);
    print_values("Q39", (const real *)net->Q39, 64);
    print_values("K39", (const real *)net->K39, 64);
    print_values("V39", (const real *)net->V39, 64);
    print_values("O39", (const real *)net->O39, 64);
    print_values("b39", (const real *)net->b39, 8);
    print_values("gain41", (const real *)net->gain41, 8);
    print_values("b41", (const real *)net->b41, 8);
    print_values("W42", (const real *)net->W42, 256);
    print_values("b42", (const real *)net->b42, 32);
    print_values("W43", (const real *)net->W43, 256);
    print_values("b43", (const real *)net->b43, 8);
    print_values("gain45", (const real *)net->gain45, 8);
    print_values("b45", (const real *)net->b45, 8);
    print_values("Q46", (const real *)net->Q46, 64);
    print_values("K46", (const real *)net->K46, 64);
    print_values("V46", (const real *)net->V46, 64);
    print_values("O46", (const real *)net->O46, 64);
    print_values("b46", (const real *)net->b46, 8);
    print_values("gain48", (const real *)net->gain48, 8);
    print_values("b48", (const real *)net->b48, 8);
    print_values("W49", (const real *)net->W49, 256);
    print_values("b49", (const real *)net->b49, 32);
    print_values("W50", (const real *)net->W50, 256);
    print_values("b50", (const real *)net->b50, 8);
    print_values("gain52", (const real *)net->gain52, 8);
    print_values("b52", (const real *)net->b52, 8);
    print_values("Q53", (const real *)net->Q53, 64);
    print_values("K53", (const real *)net->K53, 64);
    print_values("V53", (const real *)net->V53, 64);
    print_values("O53", (const real *)net->O53, 64);
    print_values("b53", (const real *)net->b53, 8);
    print_values("gain55", (const real *)net->gain55, 8);
    print_values("b55", (const real *)net->b55, 8);
    print_values("W56", (const real *)net->W56, 256);
    print_values("b56", (const real *)net->b56, 32);
    print_values("W57", (const real *)net->W57, 256);
    print_values("b57", (const real *)net->b57, 8);
    print_values("gain59", (const real *)net->gain59, 8);
    print_values("b59", (const real *)net->b59, 8);
    print_values("Q60", (const real *)net->Q60, 64);
    print_values("K60", (const real *)net->K60, 64);
    print_values("V60", (const real *)net->V60, 64);
    print_values("O60", (const real *)net->O60, 64);
    print_values("b60", (const real *)net->b60, 8);
    print_values("gain62", (const real *)net->gain62, 8);
    print_values("b62", (const real *)net->b62, 8);
    print_values("W63", (const real *)net->W63, 256);
    print_values("b63", (const real *)net->b63, 32);
    print_values("W64", (const real *)net->W64, 256);
    print_values("b64", (const real *)net->b64, 8);
    print_values("gain66", (const real *)net->gain66, 8);
    print_values("b66", (const real *)net->b66, 8);
    print_values("Q67", (const real *)net->Q67, 64);
    print_values("K67", (const real *)net->K67, 64);
    print_values("V67", (const real *)net->V67, 64);
    print_values("O67", (const real *)net->O67, 64);
    print_values("b67", (const real *)net->b67, 8);
    print_values("gain69", (const real *)net->gain69, 8);
    print_values("b69", (const real *)net->b69, 8);
    print_values("W70", (const real *)net->W70, 256);
    print_values("b70", (const real *)net->b70, 32);
    print_values("W71", (const real *)net->W71, 256);
    print_values("b71", (const real *)net->b71, 8);
    print_values("gain73", (const real *)net->gain73, 8);
    print_values("b73", (const real *)net->b73, 8);
    print_values("Q74", (const real *)net->Q74, 64);
    print_values("K74", (const real *)net->K74, 64);
    print_values("V74", (const real *)net->V74, 64);
    print_values("O74", (const real *)net->O74, 64);
    print_values("b74", (const real *)net->b74, 8);
    print_values("gain76", (const real *)net->gain76, 8);
    print_values("b76", (const real *)net->b76, 8);
    print_values("W77", (const real *)net->W77, 256);
    print_values("b77", (const real *)net->b77, 32);
    print_values("W78", (const real *)net->W78, 256);
    print_values("b78", (const real *)net->b78, 8);
    print_values("gain80", (const real *)net->gain80, 8);
    print_values("b80", (const real *)net->b80, 8);
    print_values("Q81", (const real *)net->Q81, 64);
    print_values("K81", (const real *)net->K81, 64);
    print_values("V81", (const real *)net->V81, 64);
    print_values("O81", (const real *)net->O81, 64);
    print_values("b81", (const real *)net->b81, 8);
    print_values("gain83", (const real *)net->gain83, 8);
    print_values("b83", (const real *)net->b83, 8);
    print_values("W84", (const real *)net->W84, 256);
    print_values("b84", (const real *)net->b84, 32);
    print_values("W85", (const real *)net->W85, 256);
    print_values("b85", (const real *)net->b85, 8);
    print_values("gain87", (const real *)net->gain87, 8);
    print_values("b87", (const real *)net->b87, 8);
}

/* Reads a whole number of at least 0. Returns 0 when the text is not one. */
static int read_count(const char *text, long *count)
{
    char *end = NULL;
    errno = 0;
    *count = strtol(text, &end, 10);
    return end != text && *end == '\0' && errno == 0 && *count >= 0;
}

int main(int argc, char **argv)
{
    static gpt net;
    static const int x[] = {20, 15, 0, 2, 5, 0, 15, 18, 0, 14, 15, 20, 0, 20, 15, 0, 2, 5, 0, 20, 8, 1, 20,
        0, 9, 19, 0, 20, 8, 5, 0, 17};
    static const int y[] = {15, 0, 2, 5, 0, 15, 18, 0, 14, 15, 20, 0, 20, 15, 0, 2, 5, 0, 20, 8, 1, 20, 0, 9,
        19, 0, 20, 8, 5, 0, 17, 21};
    long steps = 200;
    long report = 20;
    const char *save = NULL;
    const char *load = NULL;
    int vectors = 0;

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--vectors") == 0) {
            vectors = 1;
        } else if ((strcmp(argv[i], "--steps") == 0 || strcmp(argv[i], "--report") == 0) && i + 1 < argc) {
            if (!read_count(argv[i + 1], strcmp(argv[i], "--steps") == 0 ? &steps : &report)) {
                fprintf(stderr, "%s %s: a whole number of at least 0 is needed\n", argv[i], argv[i + 1]);
                return 2;
            }
            i++;
        } else if (strcmp(argv[i], "--save") == 0 && i + 1 < argc) {
            save = argv[++i];
        } else if (strcmp(argv[i], "--load") == 0 && i + 1 < argc) {
            load = argv[++i];
        } else {
            fprintf(stderr, "usage: %s [--steps N] [--report N] [--load FILE] [--save FILE] [--vectors]\n", argv[0]);
            return 2;
        }
    }
    gpt_init(&net, 1);
    if (load != NULL) {
        const char *wrong = gpt_load(&net, load);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", load, wrong);
            return 2;
        }
    }
    for (long step = 0; step <= steps; step++) {
        if (step == steps) {
            if (vectors && steps == 0) {
                print_gradients(&net, gpt_gradients(&net, x, y));
            } else if (!vectors) {
                printf("step %ld  loss %.10g\n", step, (double)gpt_loss(&net, x, y));
            }
            break;
        }
        const real loss = gpt_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %ld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            if (save != NULL) {
                gpt_save(&net, save);
            }
            return 1;
        }
        if (!vectors && report > 0 && step % report == 0) {
            printf("step %ld  loss %.10g\n", step, (double)loss);
        }
    }
    if (vectors) {
        print_parameters(&net);
    }
    if (save != NULL) {
        const char *wrong = gpt_save(&net, save);
        if (wrong != NULL) {
            fprintf(stderr, "%s: %s\n", save, wrong);
            return 1;
        }
    }
    return 0;
}
