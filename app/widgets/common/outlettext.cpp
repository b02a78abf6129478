// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/outlettext.h"

#include <QCoreApplication>

namespace naranhi {

QString outletText(const Article &article)
{
    return article.outlet.isEmpty() ? QCoreApplication::translate("OutletText", "Unknown outlet")
                                    : article.outlet;
}

} // namespace naranhi
