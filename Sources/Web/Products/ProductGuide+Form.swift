import Traceability

extension ProductGuide {
    /// Short steps: what it is, its code and by what right, how much and where from, the label, papers, how it is traced today.
    func steps(_ draft: FileDraft<ProductFile>, _ view: FileView) -> [FileStep] {
        let ask = ProductQuestions(draft: draft, view: view)
        return [
            FileStep(title: view.text("product.step.what"), parts: ask.what),
            FileStep(title: view.text("product.step.code"), parts: ask.code),
            FileStep(title: view.text("product.step.goods"), parts: ask.goods),
            FileStep(title: view.text("product.step.label"), parts: ask.label),
            FileStep(title: view.text("product.step.papers"), parts: ask.papers),
            FileStep(title: view.text("product.step.today"), parts: ask.today),
        ]
    }

    func reading(_ form: FormBody, into file: ProductFile, by view: FileView) -> ProductFile {
        ProductAnswers(form: form, view: view).put(into: file)
    }
}
