#include "ui/common/Section.h"

#include "ui/common/PlainLabel.h"

#include <QVBoxLayout>

namespace contactdesk
{

Section::Section(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel(title)),
      m_heading(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setProperty("look", QStringLiteral("card"));
    setType(*m_title, TypeSize::Heading);
    m_title->setWordWrap(true);
    m_heading->addWidget(m_title, 1);
    m_heading->setSpacing(Theme::gap);
    m_body->setSpacing(Theme::gap);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    layout->addLayout(m_heading);
    layout->addLayout(m_body);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Section::addToHeading(QWidget *widget)
{
    m_heading->addWidget(widget);
}

} // namespace contactdesk
