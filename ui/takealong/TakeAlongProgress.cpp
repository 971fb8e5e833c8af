#include "ui/takealong/TakeAlongProgress.h"

#include "ui/common/ElidedLabel.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Fine enough to move smoothly on a wide window.
constexpr int wholeBar = 1000;

} // namespace

TakeAlongProgress::TakeAlongProgress(QWidget *parent)
    : QWidget(parent), m_what(new ElidedLabel), m_bar(new QProgressBar)
{
    m_what->setObjectName(u"takeAlongWhat"_s);
    m_bar->setObjectName(u"takeAlongProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, wholeBar);
    m_bar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"takeAlongCancel"_s);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::tight);
    texts->addWidget(m_what);
    texts->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::margin);
    row->addLayout(texts, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &TakeAlongProgress::cancelled);
    hide();
}

void TakeAlongProgress::start(const QString &what)
{
    m_what->setFullText(what);
    m_bar->setValue(0);
    show();
}

void TakeAlongProgress::setFraction(double fraction)
{
    m_bar->setValue(static_cast<int>(fraction * wholeBar));
}

} // namespace contactdesk
