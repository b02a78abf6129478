// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <vector>

namespace naranhi::bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

// Milliseconds that `work` takes, once.
inline double timeOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Milliseconds(std::chrono::steady_clock::now() - start).count();
}

// The same in time of one core, which other programs do not lengthen.
inline double coreTimeOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    const auto start = now();
    work();
    return Milliseconds(now() - start).count();
}

// `share` from 0 to 1: 0.5 is the median, 0.95 the 95th percentile.
inline double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = std::min(
        values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())));
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(at));
    return values[at];
}

// Two things, timed in turn so that a drifting machine touches both alike.
struct Pair
{
    std::vector<double> first;
    std::vector<double> second;
};

inline Pair inTurn(
    int runs, const std::function<void()> &first, const std::function<void()> &second)
{
    Pair pair;
    for (int run = 0; run < runs; ++run) {
        pair.first.push_back(timeOf(first));
        pair.second.push_back(timeOf(second));
    }
    return pair;
}

} // namespace naranhi::bench
