// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incoming.h"

#include "comparison/storygrouping.h"

namespace naranhi::services {

storage::IncomingArticle incoming(const Article &article, const QDateTime &fetched)
{
    return {article, fetched, comparison::signatureOf(article, fetched.date())};
}

} // namespace naranhi::services
