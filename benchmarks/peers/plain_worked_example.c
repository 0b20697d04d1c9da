/* The 2-2-2 network trained by a plain loop, as a C programmer writes it by hand. */
#include "peer.h"

#include <math.h>

static struct {
    double w1[2][2], b1, w2[2][2], b2;
} start, now;
static struct {
    double x[2], y[2];
} data;

static void peer_start(const char *folder)
{
    peer_weights(folder, &start, sizeof start);
    FILE *file = peer_open(folder, "data.bin");
    peer_read(file, &data, sizeof data);
    fclose(file);
}

static void peer_restart(void)
{
    now = start;
}

static double peer_steps(long count)
{
    const double x[2] = {data.x[0], data.x[1]}, y[2] = {data.y[0], data.y[1]}, b1 = now.b1, b2 = now.b2, eta = 0.5;
    double w1[2][2] = {{now.w1[0][0], now.w1[0][1]}, {now.w1[1][0], now.w1[1][1]}};
    double w2[2][2] = {{now.w2[0][0], now.w2[0][1]}, {now.w2[1][0], now.w2[1][1]}};
    double loss = 0;
    for (long step = 0; step < count; step++) {
        double h[2], o[2], d2[2], d1[2];
        for (int j = 0; j < 2; j++) {
            h[j] = 1 / (1 + exp(-(w1[j][0] * x[0] + w1[j][1] * x[1] + b1)));
        }
        loss = 0;
        for (int j = 0; j < 2; j++) {
            o[j] = 1 / (1 + exp(-(w2[j][0] * h[0] + w2[j][1] * h[1] + b2)));
            loss += (o[j] - y[j]) * (o[j] - y[j]) / 2;
        }
        for (int j = 0; j < 2; j++) {
            d2[j] = (o[j] - y[j]) * o[j] * (1 - o[j]);
        }
        for (int j = 0; j < 2; j++) {
            d1[j] = (w2[0][j] * d2[0] + w2[1][j] * d2[1]) * h[j] * (1 - h[j]);
        }
        for (int j = 0; j < 2; j++) {
            for (int k = 0; k < 2; k++) {
                w2[j][k] -= eta * d2[j] * h[k];
                w1[j][k] -= eta * d1[j] * x[k];
            }
        }
    }
    for (int j = 0; j < 2; j++) {
        for (int k = 0; k < 2; k++) {
            now.w1[j][k] = w1[j][k];
            now.w2[j][k] = w2[j][k];
        }
    }
    return loss;
}
