// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetdocument.h"

namespace naranhi::exchange {

// The sections of the document, each without its heading; empty when there is nothing to say.
[[nodiscard]] QList<Piece> failuresSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> articlesSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> digestSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> differencesSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> setAsideSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> timelineSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> coverageSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> onlyHereSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> gapsSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> quotationsSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> copiesSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> attributionSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> entitiesSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> correctionsSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> textsSection(const EvidenceSheet &sheet);
[[nodiscard]] QList<Piece> checkSection(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
