/*
 * Seconds a step of the generated network `wide` takes: ranks STEPS TURNS, the least of so many turns of so many steps,
 * since what disturbs a turn only adds to it. With -DRANKS all processes of mpirun train together; then come the seconds
 * in which they add up one number and a million.
 */
#include <stdio.h>
#include <stdlib.h>

#ifdef RANKS
#include "wide_mpi.h"
#define STEP(net) wide_mpi_step(&mpi, net, x, y)
#define NOW MPI_Wtime()
static wide_mpi mpi;
#else
#include "wide.h"
#include <time.h>
#define STEP(net) wide_step(net, x, y)
#define NOW seconds()

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}
#endif

enum { INPUTS = 784, MANY = 1000000 };

static WIDE_ALIGNED wide net;
static real x[WIDE_BATCH * INPUTS];
static int y[WIDE_BATCH];

#ifdef RANKS
static double added(int count, int times)
{
    static real values[MANY];
    const MPI_Datatype kind = sizeof(real) == sizeof(float) ? MPI_FLOAT : MPI_DOUBLE;
    double least = 1e9;
    for (int i = 0; i < times; i++) {
        MPI_Request request;
        MPI_Barrier(MPI_COMM_WORLD);
        const double start = NOW;
        MPI_Iallreduce(MPI_IN_PLACE, values, count, kind, MPI_SUM, MPI_COMM_WORLD, &request);
        MPI_Wait(&request, MPI_STATUS_IGNORE);
        least = NOW - start < least ? NOW - start : least;
    }
    return least;
}
#endif

int main(int argc, char **argv)
{
    const int steps = argc > 1 ? atoi(argv[1]) : 10;
    const int turns = argc > 2 ? atoi(argv[2]) : 5;
    unsigned state = 1;
#ifdef RANKS
    MPI_Init(&argc, &argv);
    wide_mpi_init(&mpi, MPI_COMM_WORLD);
#endif
    for (int i = 0; i < WIDE_BATCH * INPUTS; i++) {
        state = 1664525 * state + 1013904223;
        x[i] = (real)(state >> 8) / (real)(1 << 23) - 1;
    }
    for (int i = 0; i < WIDE_BATCH; i++) {
        y[i] = i % 10;
    }
    wide_init(&net, 1);
    double least = 1e9;
    for (int turn = -1; turn < turns; turn++) { /* the first one warms up */
#ifdef RANKS
        MPI_Barrier(MPI_COMM_WORLD);
#endif
        const double start = NOW;
        for (int i = 0; i < steps; i++) {
            STEP(&net);
        }
        const double each = (NOW - start) / steps;
        least = turn >= 0 && each < least ? each : least;
    }
#ifdef RANKS
    const double one = mpi.ranks > 1 ? added(1, 100) : 0;
    const double many = mpi.ranks > 1 ? added(MANY, 20) : 0;
    if (mpi.rank == 0) {
        printf("%.9g %.9g %.9g\n", least, one, many);
    }
    MPI_Finalize();
#else
    printf("%.9g 0 0\n", least);
#endif
    return 0;
}
