/* Sigmoids in double precision, each of which waits for the one before: "go N" takes N of them. */
#define PEER_REAL double
#include "peer.h"

#include <math.h>

static double x;

static void peer_start(const char *folder)
{
    (void)folder;
}

static void peer_restart(void)
{
    x = 0.5;
}

static double peer_steps(long count)
{
    for (long i = 0; i < count; i++) {
        x = 1 / (1 + exp(-x));
    }
    return x;
}
