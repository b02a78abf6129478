// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timeline.h"

namespace naranhi {

QString tagOf(TimeType type)
{
    switch (type) {
    case TimeType::Date:
        return QStringLiteral("DATE");
    case TimeType::Time:
        return QStringLiteral("TIME");
    case TimeType::Duration:
        return QStringLiteral("DURATION");
    case TimeType::Set:
        return QStringLiteral("SET");
    }
    Q_UNREACHABLE();
}

} // namespace naranhi
