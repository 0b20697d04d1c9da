/* What the products of a training step are measured by: a "step" is one product of 2048 by 2048 matrices. */
#include "peer.h"

#include PRODUCT

enum { SIZE = 2048 };

static float a[SIZE * SIZE], b[SIZE * SIZE], c[SIZE * SIZE];

static void peer_start(const char *folder)
{
    (void)folder;
    for (int i = 0; i < SIZE * SIZE; i++) {
        a[i] = (float)(i % 7);
        b[i] = (float)(i % 5);
    }
}

static void peer_restart(void)
{
}

static double peer_steps(long count)
{
    for (long i = 0; i < count; i++) {
        product(SIZE, SIZE, SIZE, PLAIN, a, SIZE, PLAIN, b, SIZE, 0, c, SIZE);
    }
    return (double)c[0];
}
