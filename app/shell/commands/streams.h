// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <istream>
#include <ostream>

namespace naranhi {

// What a command without a window reads and writes: UTF-8, handed in so that tests can look.
struct Streams
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
};

// One line on standard error, in the way of command line programs: "naranhi: …".
inline void complain(const Streams &streams, const QString &message)
{
    streams.err << "naranhi: " << message.toStdString() << '\n';
}

enum ExitStatus { allDone = 0, someFailed = 1, wrongUsage = 2 };

} // namespace naranhi
