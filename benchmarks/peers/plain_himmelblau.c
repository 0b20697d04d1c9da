/* Himmelblau's function minimised by Adam in a plain loop, as a C programmer writes it by hand. */
#include "peer.h"

#include <math.h>

static struct {
    double x, y;
} start, now;

static void peer_start(const char *folder)
{
    peer_weights(folder, &start, sizeof start);
}

static void peer_restart(void)
{
    now = start;
}

static double peer_steps(long count)
{
    const double rate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
    double x = now.x, y = now.y, mx = 0, my = 0, vx = 0, vy = 0, power1 = 1, power2 = 1, loss = 0;
    for (long step = 0; step < count; step++) {
        const double p = x * x + y - 11, q = x + y * y - 7;
        const double gx = 4 * x * p + 2 * q, gy = 2 * p + 4 * y * q;
        loss = p * p + q * q;
        mx = beta1 * mx + (1 - beta1) * gx;
        my = beta1 * my + (1 - beta1) * gy;
        vx = beta2 * vx + (1 - beta2) * gx * gx;
        vy = beta2 * vy + (1 - beta2) * gy * gy;
        power1 *= beta1;
        power2 *= beta2;
        x -= rate * (mx / (1 - power1)) / (sqrt(vx / (1 - power2)) + epsilon);
        y -= rate * (my / (1 - power1)) / (sqrt(vy / (1 - power2)) + epsilon);
    }
    now.x = x;
    now.y = y;
    return loss;
}
